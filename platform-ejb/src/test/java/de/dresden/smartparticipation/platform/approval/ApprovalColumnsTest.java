package de.dresden.smartparticipation.platform.approval;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The columns and checks that the package's description gives to the subjects' tables. */
class ApprovalColumnsTest {

    private static final Path DESCRIPTION =
            Path.of("src/main/java/de/dresden/smartparticipation/platform/approval/package-info.java");
    private static final String HASH = "decode(repeat('ab', 32), 'hex')";

    private static DataSource database;

    @BeforeAll
    static void makeATableFromTheDescription() throws IOException {
        database = TestDatabase.fresh();
        String description = Files.readString(DESCRIPTION);
        String columns = description
                .substring(description.indexOf("<pre>{@code") + 11, description.indexOf("}</pre>"))
                .replaceAll("(?m)^ \\*", "");
        TestDatabase.execute(database, "create table answer (id bigint generated always as identity, " + columns + ")");
        TestPeople.in(database).staff(1, "p1").staff(2, "p2").staff(3, "p3");
    }

    @Test
    void aDraftAProposalAnApprovalByAnotherAndAReturnAreFine() {
        accepts("approval_state", "'NONE'");
        accepts("approval_state, proposed_by, proposed_at, content_hash", "'PROPOSED', 1, '2026-02-01Z', " + HASH);
        accepts(
                "approval_state, proposed_by, proposed_at, content_hash, first_approved_by, first_approved_at",
                "'APPROVED', 1, '2026-02-01Z', " + HASH + ", 2, '2026-02-02Z'");
        accepts(
                "approval_state, proposed_by, proposed_at, content_hash, returned_by, returned_at, return_remark",
                "'RETURNED', 1, '2026-02-01Z', " + HASH + ", 2, '2026-02-02Z', 'kürzer'");
    }

    @Test
    void theAuthorCannotBeTheApprover() {
        refuses("answer_approval_by_another", approved("1, null", "1, null"));
        refuses("answer_approval_by_another", approved("1, null", "2, 1"));
        refuses("answer_approval_by_another", approved("1, 2", "2, null"));
        refuses("answer_approval_by_another", approved("1, 2", "3, 2"));
    }

    @Test
    void whoEnteredTheContentCannotBeTheApprover() {
        refuses(
                "answer_approval_by_another",
                "entered_by, approval_state, proposed_by, proposed_at, content_hash, first_approved_by,"
                        + " first_approved_at) values (1, 'APPROVED', 2, '2026-02-01Z', " + HASH
                        + ", 1, '2026-02-02Z'");
    }

    @Test
    void twoApproversAreTwoPersons() {
        String columns = "approvals_needed, approval_state, proposed_by, proposed_at, content_hash, first_approved_by,"
                + " first_approved_at, second_approved_by, second_approved_for, second_approved_at) values (2,"
                + " 'APPROVED', 1, '2026-02-01Z', " + HASH + ", 2, '2026-02-02Z', ";
        refuses("answer_approval_by_two", columns + "2, null, '2026-02-03Z'");
        refuses("answer_approval_by_two", columns + "3, 2, '2026-02-03Z'");
    }

    @Test
    void nothingIsApprovedWithoutEnoughApproversOrWithoutItsContent() {
        refuses(
                "answer_approval_complete",
                "approval_state, proposed_by, proposed_at, content_hash) values ('APPROVED', 1, '2026-02-01Z', "
                        + HASH);
        refuses(
                "answer_approval_complete",
                "approvals_needed, approval_state, proposed_by, proposed_at, content_hash, first_approved_by,"
                        + " first_approved_at) values (2, 'APPROVED', 1, '2026-02-01Z', " + HASH
                        + ", 2, '2026-02-02Z'");
        refuses(
                "answer_approval_proposed",
                "approval_state, proposed_by, proposed_at, first_approved_by, first_approved_at) values ('APPROVED', 1,"
                        + " '2026-02-01Z', 2, '2026-02-02Z'");
    }

    @Test
    void aReturnHasARemark() {
        refuses(
                "answer_approval_returned",
                "approval_state, proposed_by, proposed_at, content_hash, returned_by, returned_at, return_remark) values"
                        + " ('RETURNED', 1, '2026-02-01Z', " + HASH + ", 2, '2026-02-02Z', ' '");
    }

    private static String approved(String proposed, String approver) {
        return "proposed_by, proposed_for, first_approved_by, first_approved_for, approval_state, proposed_at,"
                + " content_hash, first_approved_at) values (" + proposed + ", " + approver
                + ", 'APPROVED', '2026-02-01Z', " + HASH + ", '2026-02-02Z'";
    }

    private static void accepts(String columns, String values) {
        assertThatCode(() -> insert(columns + ") values (" + values)).doesNotThrowAnyException();
    }

    private static void refuses(String constraint, String columnsAndValues) {
        assertThatThrownBy(() -> insert(columnsAndValues)).hasStackTraceContaining("\"" + constraint + "\"");
    }

    private static void insert(String columnsAndValues) {
        TestDatabase.execute(database, "insert into answer (" + columnsAndValues + ")");
    }
}
