package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.MailTemplates;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The mails to whoever comes, each with the secret link with which the registration is seen and taken back. */
@Dependent
class EventLetters implements MailTemplates {

    static final String PURPOSE = "participation.event-registration";
    static final String REGISTRATION = "event-registration";

    /** What is written, and when; the key of the template says it. */
    enum Kind {
        SEATED,
        WAITING,
        MOVED_UP,
        ALREADY,
        REMINDER,
        CALLED_OFF,
        CANCELLED;

        String key() {
            return "participation.letter.event-"
                    + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final String[] USUAL = {"anrede", "titel", "nummer", "termin", "ort", "link"};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private SecretLinks links;

    @Inject
    private PublicAddress address;

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                MailTemplate.needed(Kind.SEATED.key(), USUAL),
                MailTemplate.needed(Kind.WAITING.key(), USUAL),
                MailTemplate.needed(Kind.MOVED_UP.key(), USUAL),
                MailTemplate.needed(Kind.ALREADY.key(), USUAL),
                MailTemplate.needed(Kind.REMINDER.key(), USUAL),
                MailTemplate.needed(Kind.CALLED_OFF.key(), "anrede", "titel", "nummer", "termin", "grund"),
                MailTemplate.needed(Kind.CANCELLED.key(), "anrede", "titel", "nummer", "termin"));
    }

    LetterOrder letter(Kind kind, Registration to, EventDetails event) {
        Subject about = new Subject(EventChanged.SUBJECT, event.id(), event.reference());
        Map<String, String> values = new HashMap<>();
        values.put("anrede", greeting(to));
        values.put("titel", event.data().title());
        values.put("nummer", event.reference());
        values.put("termin", when(event, to.language()));
        if (kind == Kind.CALLED_OFF) {
            values.put("grund", event.cancelReason());
        } else if (kind != Kind.CANCELLED) {
            values.put("ort", where(event));
            values.put("link", link(to, event));
        }
        return new LetterOrder(kind.key(), to.language(), to.email(), values, about);
    }

    /** What happened to a registration, told with the mail of this kind. */
    RegistrationChanged told(Kind kind, Registration to, EventDetails event) {
        Subject about = new Subject(EventChanged.SUBJECT, event.id(), event.reference());
        String what = "registration-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<LetterOrder> orders = to.email() == null ? List.of() : List.of(letter(kind, to, event));
        return new RegistrationChanged(about, what, to.id(), orders);
    }

    /** A registration was taken back, and others got its seat. */
    List<RegistrationChanged> cancelled(Registration one, List<Registration> moved, EventDetails event) {
        List<RegistrationChanged> all = new ArrayList<>();
        all.add(told(Kind.CANCELLED, one, event));
        moved.forEach(next -> all.add(told(Kind.MOVED_UP, next, event)));
        return all;
    }

    /** A new link each time, since the earlier one is known to its holder only; all stay good until a day after the event. */
    private String link(Registration to, EventDetails event) {
        Subject subject = new Subject(REGISTRATION, to.id(), event.reference());
        Instant until = event.endsAt().plusSeconds(24L * 60 * 60);
        return address.of("/public/event.xhtml?id=" + event.id() + "&key=" + links.issue(subject, PURPOSE, until));
    }

    private static String greeting(Registration to) {
        boolean german = Locale.GERMAN.getLanguage().equals(to.language().getLanguage());
        return (german ? "Guten Tag " : "Hello ") + to.name();
    }

    private static String when(EventDetails event, Locale language) {
        String day = DAY.format(event.data().day());
        String from = TIME.format(event.data().from());
        String until = TIME.format(event.data().until());
        return Locale.GERMAN.getLanguage().equals(language.getLanguage())
                ? day + ", " + from + " bis " + until + " Uhr"
                : day + ", " + from + " to " + until;
    }

    private static String where(EventDetails event) {
        String place = event.data().place();
        String online = event.data().onlineLink();
        return online == null ? place : place.isEmpty() ? online : place + " / " + online;
    }
}
