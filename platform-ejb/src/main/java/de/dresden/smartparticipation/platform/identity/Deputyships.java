package de.dresden.smartparticipation.platform.identity;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who stands in for whom, when. Each employee names the own deputy; an administrator does it for those who cannot. */
@Boundary
@Stateless
public class Deputyships {

    @Inject
    private DeputyshipRegister register;

    @Inject
    private AccountRegister accounts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** The running and coming ones in which who asks is represented or is the deputy. */
    @PermitAll
    public List<DeputyshipRow> mine() {
        return register.with(actor.account(), LocalDate.now(clock));
    }

    /** The same of another person. */
    @RolesAllowed(ADMINISTRATOR)
    public List<DeputyshipRow> of(String login) {
        return register.with(accounts.find(login).id(), LocalDate.now(clock));
    }

    /**
     * @param login who is represented: who asks or, for an administrator, anybody
     * @param deputy login of the deputy
     * @param from first day, not in the past
     * @param until last day, at most a year later
     * @throws Refused where the period or one of the two does not fit
     */
    @PermitAll
    public void enter(String login, String deputy, LocalDate from, LocalDate until) {
        boolean own = accounts.find(actor.account()).login().equalsIgnoreCase(login);
        if (!own && !actor.get().is(Role.ADMINISTRATOR)) {
            throw new NotAllowed();
        }
        Account account = accounts.find(login);
        Account standIn = accounts.find(deputy);
        Deputyship deputyship = register.add(Deputyship.enter(account, standIn, from, until, LocalDate.now(clock)));
        happenings.record(deputyship.entered(account, standIn));
    }

    /**
     * Ends a deputyship at once.
     *
     * @throws NotFound where there is none
     */
    @PermitAll
    public void end(long id) {
        Deputyship deputyship = mine(id);
        LocalDate today = LocalDate.now(clock);
        happenings.record(
                deputyship.end(accounts.find(deputyship.accountId()), accounts.find(deputyship.deputyId()), today));
        if (deputyship.isUnused(today)) {
            register.remove(deputyship);
        }
    }

    /** The deputy knows of it and cannot end it; for anybody else it does not exist. */
    private Deputyship mine(long id) {
        long me = actor.account();
        Deputyship deputyship = register.find(id);
        if (deputyship.accountId() == me || actor.get().is(Role.ADMINISTRATOR)) {
            return deputyship;
        }
        if (deputyship.deputyId() == me) {
            throw new NotAllowed();
        }
        throw new NotFound(id);
    }
}
