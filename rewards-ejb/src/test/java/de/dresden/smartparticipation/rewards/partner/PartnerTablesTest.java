package de.dresden.smartparticipation.rewards.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.business.NameKey;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the database itself never lets happen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartnerTablesTest {

    private static final String VERSION = """
            insert into rewards.partner_version (id, partner_id, number, created_at, name, name_key, legal_form, register_court,
                register_number, tax_number, street, postal_code, city, iban_sealed, iban_fingerprint, iban_last_four,
                iban_payable_from, in_force_from, approval_state, proposed_by, proposed_at, content_hash, first_approved_by,
                first_approved_at, second_approved_by, second_approved_at, version)
            values (%d, %d, %d, '2026-01-01', '%s', '%s', 'GMBH', 'Dresden', %s, null, 'Weg 1', '01127', 'Dresden', '%s', '%s', '3000',
                %s, %s, '%s', %s, '2026-01-01', decode(repeat('ab', 32), 'hex'), %s, %s, %s, %s, 1)""";

    private DataSource database;
    private IbanSeal seal;

    @BeforeAll
    void make(@TempDir Path keys) {
        database = TestDatabase.fresh("rewards");
        seal = SomePartner.seal(keys);
        TestDatabase.execute(
                database,
                "insert into platform.department (id, code, name, active, version) values (7, 'UWA', 'Umweltamt', true, 1)",
                account(1),
                account(2),
                account(3),
                partner(1, "DRAFT", null),
                version(1, 1, "Radwerk GmbH", "'HRB 1'", SomePartner.IBAN, "1"),
                partner(2, "DRAFT", null),
                proposed(2, 2, 1, "Radwerk Elbwiesen", "null", SomePartner.OTHER_IBAN, null),
                partner(3, "SUBMITTED", null),
                proposed(3, 3, 1, "Radwerck GmbH", "'hrb 1'", "DE02120300000000202051", null));
    }

    @Test
    void a_partner_is_not_active_without_a_version_that_two_have_approved() {
        assertThatThrownBy(() -> TestDatabase.execute(
                        database, "update rewards.partner set state = 'APPROVED', department_id = 7 where id = 2"))
                .hasMessageContaining("partner_in_force");
        assertThatThrownBy(
                        () -> TestDatabase.execute(
                                database,
                                "update rewards.partner set state = 'APPROVED', department_id = 7, in_force_number = 1 where id = 2"))
                .hasMessageContaining("partner_in_force_approved");
        TestDatabase.execute(
                database,
                "update rewards.partner set state = 'APPROVED', department_id = 7, in_force_number = 1 where id = 1");
        TestDatabase.execute(
                database, "update rewards.partner set state = 'DRAFT', in_force_number = null where id = 1");
    }

    @Test
    void whom_to_reach_is_not_agreed_to_by_who_proposed_it_and_one_proposal_waits() {
        String proposal =
                "insert into rewards.partner_contact (id, partner_id, name, email, created_at, approval_state, entered_by,"
                        + " proposed_by, proposed_at, content_hash, first_approved_by, first_approved_at, version) values (%d, 1, 'Uta Roth',"
                        + " 'uta@business.example', '2026-01-01', '%s', 3, 3, '2026-01-01', sha256('x'), %s, %s, 1)";
        assertThatThrownBy(
                        () -> TestDatabase.execute(database, proposal.formatted(901, "APPROVED", "3", "'2026-01-02'")))
                .hasMessageContaining("partner_contact_approval_by_another");
        TestDatabase.execute(database, proposal.formatted(902, "PROPOSED", "null", "null"));
        assertThatThrownBy(() -> TestDatabase.execute(database, proposal.formatted(903, "PROPOSED", "null", "null")))
                .hasMessageContaining("partner_contact_one_waits");
        TestDatabase.execute(
                database,
                "update rewards.partner_contact set approval_state = 'APPROVED', first_approved_by = 1,"
                        + " first_approved_at = '2026-01-02' where id = 902");
        assertThatThrownBy(() -> TestDatabase.execute(
                        database, "update rewards.partner_contact set email = 'evil@business.example' where id = 902"))
                .hasStackTraceContaining("never_changed");
        assertThatThrownBy(() -> TestDatabase.execute(database, "delete from rewards.partner_contact where id = 902"))
                .as("who is reached stays with the papers")
                .hasStackTraceContaining("never_changed");
        assertThat(new ContactsOfPartners(Sql.on(database)).find("UTA@business.example"))
                .hasSize(1)
                .allMatch(PersonalRecord::stays);
    }

    @Test
    void whom_a_partner_wished_and_the_city_sent_back_is_found_and_can_be_forgotten() {
        TestDatabase.execute(
                database,
                "insert into rewards.partner_contact (id, partner_id, name, email, created_at, approval_state, entered_by, proposed_by,"
                        + " proposed_at, content_hash, returned_by, returned_at, return_remark, version) values (911, 2, 'Ole Roth',"
                        + " 'ole@business.example', '2026-01-01', 'RETURNED', 3, 3, '2026-01-01', sha256('x'), 1, '2026-01-02', 'Why?', 1)");
        assertThat(new WishedContacts(Sql.on(database), null).find("ole@business.example"))
                .singleElement()
                .satisfies(found -> assertThat(found.stays()).isFalse());
        TestDatabase.execute(database, "delete from rewards.partner_contact where id = 911");
    }

    @Test
    void the_second_approver_is_neither_the_first_nor_who_proposed() {
        assertThatThrownBy(() -> approve(2, 1, 1)).hasMessageContaining("partner_version_approval_by_two");
        TestDatabase.execute(database, "update rewards.partner_version set entered_by = 3 where id = 2");
        assertThatThrownBy(() -> approve(2, 1, 3)).hasMessageContaining("partner_version_approval_by_another");
        assertThatThrownBy(() -> approve(2, 3, 1)).hasMessageContaining("partner_version_approval_by_another");
    }

    @Test
    void an_approved_version_stays_and_only_its_seal_may_be_renewed() {
        assertThatThrownBy(() -> TestDatabase.execute(
                        database, "update rewards.partner_version set name = 'Other' where id = 1"))
                .hasMessageContaining("stays");
        assertThatThrownBy(() -> TestDatabase.execute(
                        database, "update rewards.partner_version set iban_fingerprint = 'x' where id = 1"))
                .hasMessageContaining("stays");
        assertThatThrownBy(() -> TestDatabase.execute(database, "delete from rewards.partner_version where id = 1"))
                .hasMessageContaining("stays");
        TestDatabase.execute(database, "update rewards.partner_version set iban_sealed = iban_sealed where id = 1");
    }

    @Test
    void one_draft_at_a_time() {
        assertThatThrownBy(() ->
                        TestDatabase.execute(database, proposed(9, 2, 2, "Twice", "null", SomePartner.IBAN, null)))
                .hasMessageContaining("partner_version_one_open");
    }

    @Test
    void the_same_business_is_found_by_register_and_by_a_name_that_is_much_alike() {
        assertThat(new PartnerDuplicates(Sql.on(database)).of(3, 1)).isEmpty(); // drafts are of nobody yet
        TestDatabase.execute(
                database, "update rewards.partner set state = 'REFUSED', state_reason = 'x' where id in (1, 2)");
        assertThat(new PartnerDuplicates(Sql.on(database)).of(3, 1))
                .extracting(Duplicate::reference, Duplicate::by)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("PT-2026-0001", Duplicate.By.REGISTER));
        TestDatabase.execute(
                database,
                "update rewards.partner_version set iban_fingerprint = (select iban_fingerprint from"
                        + " rewards.partner_version where id = 1) where id = 3");
        assertThat(new PartnerDuplicates(Sql.on(database)).of(3, 1))
                .as("the same account is told beside the same register")
                .extracting(Duplicate::by)
                .containsExactly(Duplicate.By.REGISTER, Duplicate.By.IBAN);
        TestDatabase.execute(database, "update rewards.partner_version set name_key = 'radwerk elbwiese' where id = 3");
        assertThat(new PartnerDuplicates(Sql.on(database)).of(3, 1))
                .extracting(Duplicate::by)
                .containsExactly(Duplicate.By.REGISTER, Duplicate.By.IBAN, Duplicate.By.NAME);
        TestDatabase.execute(
                database, "update rewards.partner set state = 'DRAFT', state_reason = null where id in (1, 2)");
    }

    @Test
    void a_contract_belongs_to_one_partner() {
        TestDatabase.execute(
                database,
                "update rewards.partner set contract_reference = 'KV-7', contract_from = '2026-02-01' where id = 1");
        assertThatThrownBy(
                        () -> TestDatabase.execute(
                                database,
                                "update rewards.partner set contract_reference = ' kv-7', contract_from = '2026-02-01' where id = 2"))
                .hasMessageContaining("partner_contract_of_one");
        TestDatabase.execute(
                database, "update rewards.partner set contract_reference = null, contract_from = null where id = 1");
    }

    @Test
    void the_directory_names_what_is_in_force_and_opens_the_iban_for_the_settlement_only() {
        TestDatabase.execute(
                database,
                "update rewards.partner set state = 'ACTIVE', department_id = 7, in_force_number = 1, contract_reference = 'V-1',"
                        + " contract_from = '2026-02-01' where id = 1");
        PartnerDirectory directory = new PartnerDirectory(Sql.on(database), seal);

        PartnerFrame frame = directory.of("PT-2026-0001");
        assertThat(frame.name()).isEqualTo("Radwerk GmbH");
        assertThat(frame.contractVersion()).isEqualTo(1);
        Payee payee = directory.payee(frame.id());
        assertThat(payee.iban()).isEqualTo("DE89370400440532013000");
        assertThat(payee.toString()).doesNotContain("3704");
        assertThat(payee.payable(Instant.parse("2026-01-15T00:00:00Z"))).isTrue();
        assertThat(directory.of(2).contractVersion()).isZero();
        TestDatabase.execute(
                database,
                "update rewards.partner set contact_earlier = 'old@radwerk.example', contact_changed_at = '2026-01-10' where id = 1");
        Instant later = Instant.parse("2026-02-15T00:00:00Z");
        assertThat(directory.warned(1, later))
                .extracting(PartnerAddress::email)
                .containsExactly("roth@radwerk.example", "old@radwerk.example");
        TestDatabase.execute(database, "update rewards.partner set contact_confirmed_at = '2026-01-10' where id = 1");
        assertThat(directory.warned(1, Instant.parse("2026-01-12T00:00:00Z"))).hasSize(2);
        assertThat(directory.warned(1, later)).hasSize(1);
        TestDatabase.execute(
                database,
                "update rewards.partner set state = 'DRAFT', in_force_number = null, contract_reference = null, contract_from = null"
                        + " where id = 1");
    }

    private void approve(long version, long first, long second) {
        TestDatabase.execute(
                database,
                "update rewards.partner_version set approval_state = 'APPROVED', in_force_from = '2026-01-02', iban_payable_from ="
                        + " '2026-01-02', first_approved_by = " + first
                        + ", first_approved_at = '2026-01-02', second_approved_by = "
                        + second + ", second_approved_at = '2026-01-02' where id = " + version);
    }

    private static String account(long id) {
        return "insert into platform.account (id, login, name, kind, password_hash, password_changed_at, must_change_password,"
                + " security_stamp, language, active, created_at, version) values (" + id + ", 'a" + id + "', 'A " + id
                + "', 'STAFF', 'x', '2026-01-01', false, 's', 'de', true, '2026-01-01', 1)";
    }

    private static String partner(long id, String state, String reason) {
        return "insert into rewards.partner (id, reference, state, state_since, state_reason, contact_name, contact_email, language,"
                + " from_outside, created_at, version) values (" + id + ", 'PT-2026-000" + id + "', '" + state
                + "', '2026-01-01', " + (reason == null ? "null" : "'" + reason + "'")
                + ", 'Ina Roth', 'roth@radwerk.example', 'de', false, '2026-01-01', 1)";
    }

    private String version(long id, long partner, String name, String register, String iban, String proposer) {
        return written(id, partner, 1, name, register, iban, "'2026-01-02'", "APPROVED", proposer, "2", "3");
    }

    private String proposed(
            long id, long partner, int number, String name, String register, String iban, String proposer) {
        return written(id, partner, number, name, register, iban, "null", "PROPOSED", proposer, "null", "null");
    }

    private String written(
            long id,
            long partner,
            int number,
            String name,
            String register,
            String iban,
            String inForce,
            String state,
            String proposer,
            String first,
            String second) {
        SealedIban sealed = seal.seal("PT-2026-000" + partner, iban);
        String at = first.equals("null") ? "null" : "'2026-01-02'";
        return VERSION.formatted(
                id,
                partner,
                number,
                name,
                NameKey.of(name),
                register,
                sealed.sealed(),
                sealed.fingerprint(),
                inForce,
                inForce,
                state,
                proposer,
                first,
                at,
                second,
                at);
    }
}
