package de.dresden.smartparticipation.rewards.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.MovingClock;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The timer runs while the first start is still being made. */
class FirstDayTest {

    private final DataSource database = TestDatabase.fresh("rewards");
    private final Sql sql = Sql.on(database);
    private final Closings closings =
            new Closings(sql, new BooksProof(sql), new LedgerChain(sql, new MovingClock(LedgerSite.NOW)));

    @Test
    void noDayIsClosedBeforeTheFirstStartHasMadeAnAccount() {
        assertThat(closings.begun()).isFalse();
        TestPeople.in(database).staff(1, "p1");
        assertThat(closings.begun()).isTrue();
    }
}
