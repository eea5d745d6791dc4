package de.dresden.smartparticipation.platform.identity;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** The accounts of all people, for administrators. There is always an active administrator left. */
@Boundary
@Stateless
public class Accounts {

    @Inject
    private AccountRegister register;

    @Inject
    private AccountOverview overview;

    @Inject
    private AccessTokenRegister tokens;

    @Inject
    private LoginThrottle throttle;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** Sorts: {@code name} (usual), {@code login}, {@code state}, {@code lastSeenAt}. */
    @RolesAllowed(ADMINISTRATOR)
    public Page<AccountRow> list(AccountFilter filter, PageQuery query) {
        return overview.list(filter, query);
    }

    /** @throws NotFound where no account has this login */
    @RolesAllowed(ADMINISTRATOR)
    public AccountDetails details(String login) {
        return overview.details(login);
    }

    /**
     * @return the first password, which is shown this once and has to be changed at the first login
     * @throws Refused with everything that is wrong
     */
    @RolesAllowed(ADMINISTRATOR)
    public String create(NewAccount wanted) {
        String password = RandomPassword.next();
        Account account = register.add(Account.create(wanted, PasswordHash.ofRandom(password), clock.instant()));
        happenings.record(account.created());
        return password;
    }

    /**
     * Changes name, address, organisation, roles and departments. A withdrawn role ends at once.
     *
     * @throws Conflict where the account was changed since this version
     */
    @RolesAllowed(ADMINISTRATOR)
    public void change(String login, long version, AccountData data) {
        Account account = register.find(login, version);
        if (!data.roles().contains(Role.ADMINISTRATOR)) {
            keepAnAdministrator(account);
        }
        happenings.record(account.change(data));
    }

    /** Ends the account's sessions and tokens at once; what the person did stays. */
    @RolesAllowed(ADMINISTRATOR)
    public void deactivate(String login) {
        Account account = register.find(login);
        if (account.id() == actor.account()) {
            throw new Refused(Reason.of("platform.account.own"));
        }
        keepAnAdministrator(account);
        tokens.revokeAll(account.id());
        happenings.record(account.deactivate());
    }

    @RolesAllowed(ADMINISTRATOR)
    public void reactivate(String login) {
        happenings.record(register.find(login).reactivate());
    }

    /**
     * Ends the account's sessions and tokens and opens it again where failed logins had closed it.
     *
     * @return the new password, which is shown this once and has to be changed at the next login
     */
    @RolesAllowed(ADMINISTRATOR)
    public String resetPassword(String login) {
        Account account = register.find(login);
        if (account.id() == actor.account()) {
            throw new Refused(Reason.of("platform.account.own-password"));
        }
        String password = RandomPassword.next();
        tokens.revokeAll(account.id());
        throttle.forget(login);
        happenings.record(account.resetPassword(PasswordHash.ofRandom(password), clock.instant()));
        return password;
    }

    private void keepAnAdministrator(Account account) {
        if (account.isActiveAdministrator() && !register.hasOtherAdministrator(account)) {
            throw new Refused(Reason.of("platform.account.last-administrator"));
        }
    }
}
