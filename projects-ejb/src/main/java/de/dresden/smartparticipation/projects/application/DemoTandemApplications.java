package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The applications of the demo's tandems: by the same steps as all others, each at its moment. */
@Dependent
public class DemoTandemApplications {

    private static final Duration WRITTEN = Duration.ofHours(20);

    @Inject
    private ApplicationRegister register;

    @Inject
    private CallDirectory calls;

    @Inject
    private AuditTrail audit;

    private final List<PastHappening> past = new ArrayList<>();

    /** One that was handed in on the day after it was begun, and found eligible. @return its key */
    public long eligible(CallFrame call, ApplicationData data, Instant begun, Staff clerk, Instant checked) {
        Application application = new Application(
                register.nextReference(begun.atZone(Clocks.BERLIN).getYear()),
                call.id(),
                data,
                1,
                Locale.GERMAN,
                begun);
        register.add(application);
        LinkHolder holder = new LinkHolder(application.reference());
        tell(begun, holder, application.begun(null));
        application.confirm(begun);
        Instant sent = begun.plus(WRITTEN);
        tell(sent, holder, application.send(calls.funding(call.id()), sent));
        Instant taken = checked.minus(Duration.ofDays(1));
        tell(taken, clerk, application.check(by(clerk), taken));
        tell(checked, clerk, application.move(ApplicationState.ELIGIBLE, "eligible", null, by(clerk), checked));
        keep();
        return application.id();
    }

    /** The second of two has confirmed that it is selected. */
    public void selected(long application, Staff second, Instant confirmed) {
        Application chosen = register.find(application);
        tell(confirmed, second, chosen.move(ApplicationState.SELECTED, "selected", null, by(second), confirmed));
        keep();
    }

    private void keep() {
        audit.appendPast(past);
        past.clear();
    }

    private void tell(Instant at, Actor who, ApplicationChanged change) {
        register.flush(); // so that the tables see every state on the way
        past.add(new PastHappening(at, who, change));
    }

    private static Capacity by(Staff person) {
        return new Capacity(person.id(), null);
    }
}
