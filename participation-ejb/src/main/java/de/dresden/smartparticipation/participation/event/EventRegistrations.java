package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.confirmation.Confirmations;
import de.dresden.smartparticipation.platform.confirmation.LinkedSubject;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import de.dresden.smartparticipation.platform.publictext.PrivacyNotice;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Citizens register for an event with a confirmed address, and take it back with the secret link of the mail. */
@Boundary
@Stateless
public class EventRegistrations {

    static final String PURPOSE = "participation.event";

    private static final int LONGEST_NAME = 200;
    private static final int MOST_OF_ONE_ADDRESS = 40;

    @Inject
    private EventReading reading;

    @Inject
    private ModuleDirectory modules;

    @Inject
    private Seats seats;

    @Inject
    private EventLetters letters;

    @Inject
    private Confirmations confirmations;

    @Inject
    private SecretLinks links;

    @Inject
    private PrivacyNotice notice;

    @Inject
    private RateLimits limits;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /**
     * Notes who wants to come and asks the address to confirm; only then there is a seat or a place on the waiting list. Whoever is
     * registered already is told so by mail, not on the page: nobody learns by this who comes.
     *
     * @param network address of the network, for limits only; not kept
     * @throws Refused where nobody can register any more, or name or address are none
     */
    @PermitAll
    public void register(long event, String name, String email, Locale language, String network) {
        EventDetails details = reading.one(event, modules.visible(reading.moduleOf(event)));
        requireOpen(details);
        requirePerson(name, email);
        if (!limits.take("event", network, MOST_OF_ONE_ADDRESS, Duration.ofHours(1))) {
            throw new Refused(Reason.of("participation.event.too-many-people"));
        }
        boolean added =
                seats.ask(event, name.strip(), email.strip(), language, notice.currentVersion(), clock.instant());
        Registration registration = seats.of(event, email.strip()).orElseThrow();
        Subject subject = new Subject(EventLetters.REGISTRATION, registration.id(), details.reference());
        if (registration.state() == RegistrationState.ASKED) {
            confirmations.ask(registration.email(), subject, PURPOSE, language);
        }
        happenings.record(
                registration.state() == RegistrationState.ASKED
                        ? asked(details, registration, added)
                        : letters.told(EventLetters.Kind.ALREADY, registration, details));
    }

    private static RegistrationChanged asked(EventDetails event, Registration registration, boolean added) {
        Subject about = new Subject(EventChanged.SUBJECT, event.id(), event.reference());
        String what = added ? "registration-asked" : "registration-asked-again";
        return new RegistrationChanged(about, what, registration.id(), List.of());
    }

    /** The registration behind a secret link. @throws NotFound where the link is unknown or over */
    @PermitAll
    public OwnRegistration own(String key) {
        Registration one = opened(key);
        long before = one.state() == RegistrationState.WAITING ? seats.waitingBefore(one) : 0;
        return new OwnRegistration(one.event(), one.name(), one.state(), before);
    }

    /** Takes the registration behind a secret link back; the seat goes to who has waited longest. Once more does nothing. */
    @PermitAll
    public void cancel(String key) {
        Registration one = opened(key);
        ModuleFrame frame = modules.of(reading.moduleOf(one.event()));
        EventDetails details = reading.one(one.event(), frame);
        if (!clock.instant().isBefore(details.startsAt())) {
            throw new Refused(Reason.of("participation.event.begun"));
        }
        actor.become(new LinkHolder(details.reference()));
        seats.cancel(one, clock.instant())
                .ifPresent(moved -> happenings.recordAll(letters.cancelled(one, moved, details)));
    }

    private Registration opened(String key) {
        return links.open(key, EventLetters.PURPOSE)
                .map(LinkedSubject::subject)
                .flatMap(subject -> seats.find(subject.id()))
                .orElseThrow(() -> new NotFound("–"));
    }

    private static void requireOpen(EventDetails event) {
        if (event.calledOff()) {
            throw new Refused(Reason.of("participation.event.called-off"));
        }
        if (!event.data().registration()) {
            throw new Refused(Reason.of("participation.event.no-registration"));
        }
        if (!event.open()) {
            throw new Refused(Reason.of("participation.event.closed"));
        }
    }

    private static void requirePerson(String name, String email) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new Refused(Reason.of("participation.event.name", LONGEST_NAME));
        }
        if (email == null || !EmailAddress.isOne(email.strip())) {
            throw new Refused(Reason.of("participation.event.email"));
        }
    }
}
