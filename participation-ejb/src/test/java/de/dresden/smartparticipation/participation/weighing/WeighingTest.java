package de.dresden.smartparticipation.participation.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class WeighingTest {

    private static final Capacity ANNA = new Capacity(1L, null);
    private static final Capacity BO = new Capacity(2L, null);
    private static final Instant NOW = Instant.parse("2027-05-01T08:00:00Z");
    private static final WeighingDraft DRAFT =
            new WeighingDraft("Gutachten", WeighingResult.FOLLOWED, "Bäume kommen dazu.");

    @Test
    void who_wrote_does_not_approve_and_the_council_decides_only_on_what_four_eyes_have_seen() {
        Weighing weighing = new Weighing(1, 10);
        weighing.write(DRAFT, ANNA);
        assertThatThrownBy(() -> weighing.decide(5)).isInstanceOf(Refused.class);
        weighing.propose(BO, NOW);

        assertThatThrownBy(() -> weighing.approve(ANNA, NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> weighing.approve(BO, NOW)).isInstanceOf(Refused.class);
        weighing.approve(new Capacity(3L, null), NOW);
        weighing.decide(5, WeighingResult.NOT_FOLLOWED, "Nein.");

        assertThat(weighing.state()).isEqualTo(WeighingState.DECIDED);
        assertThat(weighing.changedByCouncil()).isTrue();
        assertThat(weighing.draft()).isEqualTo(DRAFT);
        assertThatThrownBy(() -> weighing.write(DRAFT, ANNA)).isInstanceOf(Refused.class);
    }

    @Test
    void a_change_after_approval_opens_a_new_one() {
        Weighing weighing = new Weighing(1, 10);
        weighing.write(DRAFT, ANNA);
        weighing.propose(ANNA, NOW);
        weighing.approve(BO, NOW);

        weighing.write(new WeighingDraft("", WeighingResult.NOTED, "Anders."), ANNA);

        assertThat(weighing.state()).isEqualTo(WeighingState.DRAFT);
        assertThatThrownBy(() -> weighing.decide(5)).isInstanceOf(Refused.class);
    }

    @Test
    void a_decision_names_number_day_and_paper_and_everything_must_be_examined() {
        assertThat(new DecisionData(" ", LocalDate.of(2027, 5, 2), null, null).problems(LocalDate.of(2027, 5, 1)))
                .hasSize(3);
        assertThat(new ReadyForCouncil(1, 2, 3, null).missing()).hasSize(2);
        assertThat(new ReadyForCouncil(0, 0, 0, null).missing()).hasSize(1);
        assertThat(new ReadyForCouncil(0, 0, 3, null).missing()).isEmpty();
        assertThat(new ReadyForCouncil(0, 0, 3, LocalDate.of(2027, 6, 23)).missing())
                .as("while the publication runs")
                .containsExactly(Reason.of("participation.weighing.runs", LocalDate.of(2027, 6, 23)));
    }

    @Test
    void every_table_of_the_plans_file_can_be_read_and_no_cell_is_a_formula() {
        Sql sql = Sql.on(TestDatabase.fresh("participation"));
        PlanFrame plan = new PlanFrame(1, "BP-2027-001", "Hafen", "Nr. 1", 10, LawEdition.BAUGB_2023, false);

        for (PlanFileTables.Sheet sheet : PlanFileTables.ALL) {
            assertThat(new String(PlanFileTables.csv(sql, sheet, plan), StandardCharsets.UTF_8))
                    .endsWith("\r\n");
        }
        assertThat(PlanFileTables.cell("=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(PlanFileTables.cell("a\"b")).isEqualTo("\"a\"\"b\"");
    }

    @Test
    void a_file_in_the_zip_leads_nowhere_outside_and_its_hash_stands_in_the_index() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (IndexedZip zip = new IndexedZip(out)) {
            zip.add("../../x.txt", new ByteArrayInputStream("a".getBytes(StandardCharsets.UTF_8)));
            zip.add("../../x.txt", new ByteArrayInputStream("b".getBytes(StandardCharsets.UTF_8)));
            assertThat(new String(zip.csv(), StandardCharsets.UTF_8))
                    .contains("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).doesNotContain("..");
            }
        }
    }
}
