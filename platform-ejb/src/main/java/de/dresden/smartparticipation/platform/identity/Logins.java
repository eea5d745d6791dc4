package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Coming in and going out: for the login page and the authentication mechanism, before anybody is known. */
@Boundary
@Stateless
public class Logins {

    /** Compared where the login is unknown, so that the answer takes as long as for a known one. */
    private static final String NOBODYS_HASH = PasswordHash.ofNobody();

    private static final int LONGEST_PASSWORD = 1_000;

    @Inject
    private LoginThrottle throttle;

    @Inject
    private LoginRegister register;

    @Inject
    private ActorDirectory directory;

    @Inject
    private CurrentActor actor;

    /**
     * Checks a password and starts a session. Outside a transaction, since the check takes its time and a failed attempt must
     * stay counted.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public LoginAnswer login(LoginAttempt attempt) {
        Duration wait = throttle.admit(attempt.login(), attempt.address());
        if (!wait.isZero()) {
            return LoginAnswer.refused(waitFor(wait));
        }
        Optional<LoginRegister.Secret> known = register.secret(attempt.login());
        String stored = known.map(LoginRegister.Secret::hash).orElse(NOBODYS_HASH);
        boolean right =
                attempt.password().length() <= LONGEST_PASSWORD && PasswordHash.matches(attempt.password(), stored);
        if (!right || known.isEmpty()) {
            return LoginAnswer.refused(Reason.of("platform.login.wrong"));
        }
        throttle.succeeded(attempt.login(), attempt.address());
        LoginRegister.Secret secret = known.get();
        if (PasswordHash.isWeak(stored)) {
            register.strengthen(secret, PasswordHash.of(attempt.password()));
        }
        return LoginAnswer.welcome(register.start(secret, attempt), secret.language(), secret.mustChange());
    }

    /** Whose session this is, with today's roles; nothing where it has ended. From here on the request acts as this person. */
    @PermitAll
    public Optional<Caller> resume(long session) {
        return entered(directory.bySession(session));
    }

    /** Whose token this is, a person's or a member's; nothing where it is unknown, revoked or has expired. */
    @PermitAll
    public Optional<Caller> byToken(String token) {
        if (TokenSecret.looksLikeAMembers(token)) {
            return entered(directory.byMemberToken(Sha256.hex(token)));
        }
        return TokenSecret.looksLikeOne(token) ? entered(directory.byToken(Sha256.hex(token))) : Optional.empty();
    }

    /** Ends a session. */
    @PermitAll
    public void logout(long session) {
        register.end(session);
    }

    private Optional<Caller> entered(Optional<Caller> caller) {
        caller.map(Caller::actor).ifPresent(actor::become);
        return caller;
    }

    private static Reason waitFor(Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        return seconds <= 90
                ? Reason.of("platform.login.wait-seconds", seconds)
                : Reason.of("platform.login.wait-minutes", (seconds + 59) / 60);
    }
}
