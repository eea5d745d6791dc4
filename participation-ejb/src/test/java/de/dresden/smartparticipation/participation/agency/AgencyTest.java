package de.dresden.smartparticipation.participation.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class AgencyTest {

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(AcceptableAgency.problems(new AgencyData(" ", null, "x".repeat(501), "nobody")))
                .extracting(reason -> reason.key())
                .containsExactly(
                        "participation.agency.name-length",
                        "participation.agency.kind-missing",
                        "participation.agency.address-too-long",
                        "participation.agency.email-invalid");
        assertThatThrownBy(() -> new Agency("TB-0001", new AgencyData(null, AgencyKind.UTILITY, null, null)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_row_completes_what_is_known_and_empties_nothing() {
        AgencyData known = new AgencyData("Enso", AgencyKind.UTILITY, "Weg 1", "alt@enso.example");

        AgencyData read = AgencyPlan.data(
                new de.dresden.smartparticipation.platform.intake.IntakeRow(
                        2, Map.of("name", "Enso", "email", "neu@enso.example")),
                known);

        assertThat(read).isEqualTo(new AgencyData("Enso", AgencyKind.UTILITY, "Weg 1", "neu@enso.example"));
    }

    @Test
    void a_list_finds_by_name_reference_and_mail_and_names_the_present_person() {
        DataSource database = TestDatabase.fresh("participation");
        TestDatabase.execute(
                database,
                "insert into participation.agency (id, reference, name, kind, email, active, version) values"
                        + " (1, 'TB-0001', 'Landesamt', 'AUTHORITY', 'la@example.org', true, 1),"
                        + " (2, 'TB-0002', 'Drewag', 'UTILITY', null, true, 1), (3, 'TB-0003', 'Alt', 'UTILITY', null, false, 1)",
                "insert into participation.agency_contact (id, agency_id, name, since, ended_at, version) values"
                        + " (1, 1, 'Frau Alt', '2026-01-01', '2026-02-01', 1), (2, 1, 'Herr Neu', '2026-02-01', null, 1)");
        AgencyLists lists = AgencyLists.on(Sql.on(database));

        assertThat(lists.page(AgencyFilter.active(), PageQuery.first()).items())
                .extracting(AgencyRow::name)
                .containsExactly("Drewag", "Landesamt");
        assertThat(lists.page(new AgencyFilter("LA@", Set.of(), false), PageQuery.first())
                        .items())
                .extracting(AgencyRow::contact)
                .containsExactly("Herr Neu");
        assertThat(lists.page(new AgencyFilter(null, Set.of(AgencyKind.UTILITY), true), PageQuery.first())
                        .total())
                .isEqualTo(1);
        assertThatThrownBy(() -> TestDatabase.execute(
                        database,
                        "insert into participation.agency (id, reference, name, kind, active, version)"
                                + " values (4, 'TB-0004', 'DREWAG', 'UTILITY', true, 1)"))
                .hasMessageContaining("agency_name_unique");
    }
}
