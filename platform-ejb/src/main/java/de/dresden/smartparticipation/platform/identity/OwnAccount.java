package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What everybody with an account does with it: password, language, sessions. */
@Boundary
@Stateless
public class OwnAccount {

    @Inject
    private AccountRegister accounts;

    @Inject
    private LoginRegister sessions;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /**
     * Sets a new password and ends all sessions but the current one.
     *
     * @param session number of the current session
     * @throws Refused where the old password is wrong or the new one is not good enough
     */
    @PermitAll
    public void changePassword(long session, String oldPassword, String newPassword) {
        Account account = accounts.find(actor.account());
        if (oldPassword == null || !account.hasPassword(oldPassword)) {
            throw new Refused(Reason.of("platform.password.old-wrong"));
        }
        List<Reason> reasons = PasswordRule.check(newPassword, account.login(), account.name());
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        if (account.hasPassword(newPassword)) {
            throw new Refused(Reason.of("platform.password.same"));
        }
        happenings.record(account.changePassword(PasswordHash.of(newPassword), clock.instant()));
        sessions.find(session, account.id()).ifPresent(current -> current.keepWith(account.securityStamp()));
        sessions.endOthers(account.id(), session);
    }

    /** @param language {@code de} or {@code en} */
    @PermitAll
    public void speak(String language) {
        happenings.record(accounts.find(actor.account()).speak(language));
    }

    /** The own running sessions, the latest first. */
    @PermitAll
    public List<OwnSession> sessions() {
        return sessions.running(actor.account());
    }

    /** @throws NotFound where it is not a session of who asks */
    @PermitAll
    public void endSession(long session) {
        LoginSession own = sessions.find(session, actor.account()).orElseThrow(() -> new NotFound(session));
        own.end(clock.instant());
        happenings.record(accounts.find(actor.account()).sessionsEnded());
    }

    /** Ends all own sessions but the current one. */
    @PermitAll
    public void endOtherSessions(long current) {
        Account account = accounts.find(actor.account());
        sessions.endOthers(account.id(), current);
        happenings.record(account.sessionsEnded());
    }
}
