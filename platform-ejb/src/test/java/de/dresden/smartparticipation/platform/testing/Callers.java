package de.dresden.smartparticipation.platform.testing;

import de.dresden.smartparticipation.platform.identity.Caller;
import de.dresden.smartparticipation.platform.identity.Logins;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Does something in the container as somebody: in a thread and a request of its own, as after a login. */
@ApplicationScoped
public class Callers {

    private static final String SESSION = """
            insert into platform.login_session (id, account_id, stamp, started_at, last_seen_at, address, agent, version)
            select nextval('platform.login_session_id'), id, security_stamp, ?, ?, 'test', 'test', 0
            from platform.account where login = ? returning id""";

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private Instance<RequestContextController> requests;

    @Inject
    private Logins logins;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Something that is done. */
    @FunctionalInterface
    public interface Doing {
        void run() throws Exception;
    }

    /** @param login who does it, or null: nobody is logged in */
    public <T> T as(String login, Callable<T> work) throws Exception {
        return result(beginning(login, work));
    }

    /** The same where nothing comes back. */
    public void does(String login, Doing work) throws Exception {
        as(login, () -> {
            work.run();
            return null;
        });
    }

    /** Begins it and does not wait. */
    public <T> Future<T> beginning(String login, Callable<T> work) {
        return threads.submit(() -> inRequest(login, work));
    }

    /** What came of it, or what it failed with. */
    public static <T> T result(Future<T> work) throws Exception {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private <T> T inRequest(String login, Callable<T> work) throws Exception {
        RequestContextController request = requests.get();
        request.activate();
        try {
            logIn(login);
            return work.call();
        } finally {
            PayaraLogin.end();
            request.deactivate();
        }
    }

    /** As the authentication mechanism of the web module does at each request. */
    private void logIn(String login) {
        PayaraLogin.end();
        if (login == null) {
            return;
        }
        long session = sql.first(SESSION, row -> row.number("id"), clock.instant(), clock.instant(), login)
                .orElseThrow(() -> new IllegalArgumentException("there is no account " + login));
        Caller caller =
                logins.resume(session).orElseThrow(() -> new IllegalArgumentException(login + " cannot log in"));
        Set<String> roles = caller.roles().stream().map(Role::name).collect(Collectors.toSet());
        PayaraLogin.begin(caller.login(), caller.mustChangePassword() ? Set.of() : roles);
    }
}
