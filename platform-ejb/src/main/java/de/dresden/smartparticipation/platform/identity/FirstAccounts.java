package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.start.Beginning;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/** The first start: one administrator, or with the demo a whole town hall. */
@Dependent
class FirstAccounts {

    @Inject
    private AccountRegister accounts;

    @Inject
    private DemoTown town;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    void begin(@Observes @Priority(100) Beginning beginning) {
        if (accounts.isEmpty()) {
            if (beginning.demo()) {
                town.build();
            } else {
                beginning.announce("admin admin " + createAdministrator());
            }
        }
        if (beginning.demo()) {
            town.lines().forEach(beginning::announce);
        }
    }

    private String createAdministrator() {
        String password = RandomPassword.next();
        NewAccount wanted =
                NewAccount.of("admin", AccountKind.STAFF, "Administration", null, Set.of(Role.ADMINISTRATOR), Set.of());
        Account account = accounts.add(Account.create(wanted, PasswordHash.ofRandom(password), clock.instant()));
        happenings.record(account.created());
        return password;
    }
}
