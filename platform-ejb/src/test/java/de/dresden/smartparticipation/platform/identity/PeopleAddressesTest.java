package de.dresden.smartparticipation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Who is written to. */
class PeopleAddressesTest {

    private final DataSource database = TestDatabase.fresh();
    private final Sql sql = Sql.on(database);
    private final PeopleAddresses addresses = new PeopleAddresses(sql);

    @Test
    void theEvaluatorsOfADepartmentAreThoseAtWorkThereWithAnAddress() {
        TestPeople.in(database)
                .department(7, "UWA")
                .department(8, "STA")
                .staff(1, "anna", Role.EVALUATOR, 7)
                .staff(2, "bernd", Role.EVALUATOR, 8)
                .staff(3, "clara", Role.MODERATOR, 7)
                .staff(4, "dora", Role.EVALUATOR, 7)
                .staff(5, "emil", Role.EVALUATOR, 7);
        sql.update("update platform.account set email = login || '@example.org' where id <> 5");
        sql.update("update platform.account set active = false where id = 4");
        assertThat(addresses.with(Role.EVALUATOR, 7)).containsExactly("anna@example.org");
        assertThat(addresses.with(Role.EVALUATOR)).containsExactly("anna@example.org", "bernd@example.org");
    }
}
