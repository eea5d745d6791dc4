package de.dresden.smartparticipation.rewards.overview;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class StandingReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 29);
    private static final String GRANT = """
            insert into rewards.transfer (name, kind, from_account, from_kind, to_account, to_kind, taler, reason, budget_id,
                due_at, lot_end, booked_at)
            select 'trip:%1$d', 'GRANT', i.id, 'ISSUER', w.id, 'WALLET', %1$d, 'trips', 1, '%2$s', '2029-12-31T23:00:00Z', '%2$s'
            from rewards.ledger_account i, rewards.ledger_account w where i.issuer = 'DVB' and w.kind = 'WALLET'""";
    private static final String POSTED = """
            insert into rewards.transfer_end (transfer_id, kind, resolution, ended_at)
            select id, kind, 'POSTED', '%2$s' from rewards.transfer where name = 'trip:%1$d'""";

    private final DataSource database = TestDatabase.fresh("rewards");
    private final StandingReading reading = new StandingReading(Sql.on(database));

    @Test
    void anEmptyProgrammeStandsAtZeroAndHasNoFactors() {
        assertThat(reading.on(TODAY))
                .isEqualTo(new ProgrammeStanding(
                        0,
                        0,
                        0,
                        0,
                        null,
                        new MonthStanding(LocalDate.of(2026, 3, 1), 0, 0, 0, 0, 0, 0, 0),
                        new MonthStanding(LocalDate.of(2026, 2, 1), 0, 0, 0, 0, 0, 0, 0)));
    }

    @Test
    void aMonthBeginsAtMidnightInDresdenAndCountsWhatIsPosted() {
        TestDatabase.execute(
                database,
                "insert into rewards.ledger_account (kind, member_id, opened_at) values ('WALLET', 1, '2026-01-01')",
                "insert into rewards.budget (id, issuer, year, taler) values (1, 'DVB', 2026, 1000)",
                GRANT.formatted(3, "2026-02-27T12:00:00Z"),
                GRANT.formatted(5, "2026-02-27T12:00:00Z"),
                GRANT.formatted(7, "2026-03-27T12:00:00Z"),
                POSTED.formatted(3, "2026-02-28T22:59:59Z"),
                POSTED.formatted(5, "2026-02-28T23:00:00Z"));
        ProgrammeStanding standing = reading.on(TODAY);
        assertThat(standing.lastMonth().granted()).isEqualTo(3);
        assertThat(standing.thisMonth().granted()).isEqualTo(5);
    }
}
