package de.dresden.smartparticipation.platform.confirmation;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectNames;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.mail.Letter;
import de.dresden.smartparticipation.platform.mail.Outbox;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.templates.Letters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** Asks an address whether it wants what somebody has entered with it (double opt-in). */
@Dependent
public class Confirmations {

    /** How long it can be confirmed. */
    public static final Duration OPEN = Duration.ofDays(7);

    /** More mails than this an hour somebody is only being pestered with. */
    private static final int MOST = 6;

    @Inject
    private ConfirmationTable table;

    @Inject
    private Purposes purposes;

    @Inject
    private RateLimits limits;

    @Inject
    private PublicAddress address;

    @Inject
    private Letters letters;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /**
     * Mails a link that leads to a page with a button; when it is pressed {@link AddressConfirmed} is fired. Beyond six an
     * hour nothing is sent to an address, without saying so.
     *
     * @param email the address, checked for its form by whoever asks
     * @param subject what it is about
     * @param purpose what for, as {@code participation.support}; the module's bundle says it in the text
     *     {@code participation.confirmation.support}, with {0} for title and reference (see {@link SubjectNames})
     * @param language language of the mail
     */
    public void ask(String email, Subject subject, String purpose, Locale language) {
        ask(email, subject, purpose, language, false);
    }

    /**
     * As {@link #ask(String, Subject, String, Locale)}, for what must not be brought together with a person afterwards, as a sheet of
     * a survey, of which the day is kept: on a day with one sheet the moment of its confirmation would tell whose it is. Until the
     * button is pressed the address waits beside what it is to confirm, there is no other way. With it the address goes from the
     * confirmation, as always, and here from the mail, too, once that is delivered. The moments that stay are nobody's.
     */
    public void askFleetingly(String email, Subject subject, String purpose, Locale language) {
        ask(email, subject, purpose, language, true);
    }

    private void ask(String email, Subject subject, String purpose, Locale language, boolean fleeting) {
        if (!limits.take("confirmation", email.strip().toLowerCase(Locale.ROOT), MOST, Duration.ofHours(1))) {
            return;
        }
        String token = Secret.next();
        table.ask(
                token,
                email.strip(),
                subject,
                purpose,
                language.getLanguage(),
                clock.instant(),
                clock.instant().plus(OPEN));
        String what = purposes.words(purpose, subject, language);
        String link = address.of("/public/confirm.xhtml?key=" + token);
        Letter letter = letters.letter(
                ConfirmationMails.CONFIRMATION,
                language,
                email,
                Map.of("anliegen", what, "link", link, "nummer", subject.reference()),
                subject);
        outbox.post(fleeting ? letter.asFleeting() : letter);
    }
}
