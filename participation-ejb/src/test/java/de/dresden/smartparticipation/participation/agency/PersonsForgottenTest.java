package de.dresden.smartparticipation.participation.agency;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.audit.TestTrail;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A person to contact goes whole: from the agency and from what the trail told of it; a colleague's entries stay. */
class PersonsForgottenTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-17T08:00:00Z"), ZoneOffset.UTC);
    private static final Subject AGENCY = new Subject("agency", 1, "TB-0001");

    @Test
    void an_erasure_leaves_neither_the_entry_nor_the_values_of_the_trail() {
        DataSource database = TestDatabase.fresh("participation");
        Sql sql = Sql.on(database);
        TestDatabase.execute(
                database,
                "insert into participation.agency (id, reference, name, kind, active, version)"
                        + " values (1, 'TB-0001', 'Landesamt', 'AUTHORITY', true, 1)",
                "insert into participation.agency_contact (id, agency_id, name, email, since, version)"
                        + " values (1, 1, 'Anna Roth', 'Anna.Roth@example.org', '2026-01-01', 1)");
        TestTrail.append(sql, CLOCK, added("Anna Roth", "Anna.Roth@example.org"), added("Bo Li", "bo@example.org"));
        PersonsOfAgencies persons = new PersonsOfAgencies(sql, TestTrail.erasure(sql, CLOCK));

        assertThat(persons.erase("anna.roth@example.org")).isEqualTo(1);

        assertThat(persons.find("anna.roth@example.org")).isEmpty();
        assertThat(sql.list("select content from platform.audit_payload", row -> row.text("content")))
                .anyMatch(content -> content.contains("Bo Li"))
                .noneMatch(content -> content.contains("Anna"));
    }

    private static AgencyChanged added(String name, String email) {
        return new AgencyChanged(AGENCY, "agency.contact-added", Map.of(), Map.of("name", name, "email", email));
    }
}
