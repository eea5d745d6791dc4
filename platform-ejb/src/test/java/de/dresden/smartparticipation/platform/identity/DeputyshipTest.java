package de.dresden.smartparticipation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.dresden.smartparticipation.platform.fault.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeputyshipTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private final Account fischer = account(1, "a.fischer", AccountKind.STAFF);
    private final Account lorenz = account(2, "p.lorenz", AccountKind.STAFF);
    private final Account sander = account(3, "h.sander", AccountKind.EXTERNAL);

    @Test
    void aDeputyStandsInFromTodayForAWhile() {
        Deputyship deputyship = enter(fischer, lorenz, TODAY, TODAY.plusDays(14));

        assertThat(deputyship.entered(fischer, lorenz).after())
                .extracting("deputy")
                .isEqualTo("p.lorenz");
    }

    @Test
    void nobodyStandsInForThemselvesOrForYesterdayOrForEver() {
        assertThat(refusal(fischer, fischer, TODAY, TODAY)).isEqualTo("platform.constraint.deputyship_of_another");
        assertThat(refusal(fischer, lorenz, TODAY.minusDays(1), TODAY)).isEqualTo("platform.deputyship.not-from-today");
        assertThat(refusal(fischer, lorenz, TODAY, null)).isEqualTo("platform.deputyship.not-from-today");
        assertThat(refusal(fischer, lorenz, TODAY.plusDays(1), TODAY))
                .isEqualTo("platform.constraint.deputyship_in_order");
        assertThat(refusal(fischer, lorenz, TODAY, TODAY.plusYears(1).plusDays(1)))
                .isEqualTo("platform.deputyship.too-long");
    }

    @Test
    void somebodyFromOutsideIsNoDeputy() {
        assertThat(refusal(fischer, sander, TODAY, TODAY)).isEqualTo("platform.deputyship.staff-only");
        assertThat(refusal(sander, fischer, TODAY, TODAY)).isEqualTo("platform.deputyship.staff-only");
    }

    @Test
    void endedEarlyItEndsAtOnce() {
        Deputyship deputyship = Saved.with(enter(fischer, lorenz, TODAY, TODAY.plusDays(14)), 9);

        DeputyshipChanged ended = deputyship.end(fischer, lorenz, TODAY.plusDays(3));

        assertThat(ended.after()).extracting("until").isEqualTo(TODAY.plusDays(2));
        assertThat(catchThrowableOfType(Refused.class, () -> deputyship.end(fischer, lorenz, TODAY.plusDays(3)))
                        .reason()
                        .key())
                .isEqualTo("platform.deputyship.over");
    }

    @Test
    void oneThatHasNotRunADayLeavesNoTrace() {
        assertThat(enter(fischer, lorenz, TODAY.plusDays(2), TODAY.plusDays(14)).isUnused(TODAY))
                .isTrue();
    }

    private static String refusal(Account account, Account deputy, LocalDate from, LocalDate until) {
        return catchThrowableOfType(Refused.class, () -> enter(account, deputy, from, until))
                .reason()
                .key();
    }

    private static Deputyship enter(Account account, Account deputy, LocalDate from, LocalDate until) {
        return Deputyship.enter(account, deputy, from, until, TODAY);
    }

    private static Account account(long id, String login, AccountKind kind) {
        String organisation = kind == AccountKind.EXTERNAL ? "Hochschule" : null;
        AccountData data = new AccountData(login, null, organisation, Set.of(), Set.of());
        return Saved.with(Account.create(new NewAccount(login, kind, data), "-", Instant.EPOCH), id);
    }
}
