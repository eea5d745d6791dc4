package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.fault.NotAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;

/**
 * Who acts in this request. Read once from the database, so that a right withdrawn a second ago is gone; a job names its
 * requester itself.
 */
@RequestScoped
public class CurrentActor {

    @Inject
    private SecurityContext security;

    /** Made only where somebody is logged in: it brings a database with it, which citizens' requests need not look up. */
    @Inject
    private Instance<ActorDirectory> directory;

    private Actor actor;

    /** The actor; {@link Visitor} on the pages for citizens, {@link Automatic} where else nobody is logged in. */
    public Actor get() {
        if (actor == null) {
            Principal caller = security.getCallerPrincipal();
            actor = caller == null
                    ? new Automatic()
                    : Member.called(caller.getName())
                            .or(() -> directory.get().find(caller.getName()))
                            .orElseGet(Automatic::new);
        }
        return actor;
    }

    /**
     * The employee who acts, also behind a job.
     *
     * @throws NotAllowed for anybody else
     */
    public Staff staff() {
        Actor current = get();
        if (current instanceof Staff staff) {
            return staff;
        }
        if (current instanceof OnBehalf job) {
            return job.requester();
        }
        throw new NotAllowed();
    }

    /**
     * The account of who acts, whatever its kind.
     *
     * @throws NotAllowed where there is none
     */
    public long account() {
        Long account = get().accountId();
        if (account == null) {
            throw new NotAllowed();
        }
        return account;
    }

    /**
     * From here on this request acts as somebody else: for the job runner, the pages for citizens, the secret links and the first
     * start only.
     */
    public void become(Actor other) {
        actor = other;
    }
}
