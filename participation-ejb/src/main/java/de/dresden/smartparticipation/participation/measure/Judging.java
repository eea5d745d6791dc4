package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.participation.measure.Judges.Judge;
import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.confirmation.LinkedSubject;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKey;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKeys;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Citizens judge measures. A person is known again by the random value that the own browser keeps; no vote leaves an entry in the
 * audit, since nobody shall find out who judged how.
 */
@Boundary
@Stateless
public class Judging {

    static final String PURPOSE = "participation.measures";
    static final String JUDGE = "measure-judge";

    /** From one connection, in an hour: a school behind one address is let in, a robot is slowed down. */
    private static final int MOST_PEOPLE = 300;

    @Inject
    private ModuleDirectory modules;

    @Inject
    private Judges judges;

    @Inject
    private ParticipantKeys keys;

    @Inject
    private SecretLinks links;

    @Inject
    private RateLimits limits;

    @Inject
    private JudgingLetters letters;

    @Inject
    private MeasureTallies tallies;

    @Inject
    private Happenings happenings;

    /**
     * The measures in the person's own order with the person's votes.
     *
     * @param browser value of the browser's cookie, or null: then in the order of the list
     * @throws NotFound where there is no such module that citizens can see
     */
    @PermitAll
    public Deck deck(long module, String browser) {
        ModuleFrame frame = seen(modules.visible(module));
        if (browser == null) {
            return new Deck(frame, judges.cards(module, 0));
        }
        ParticipantKey key = keys.ofBrowser(browser);
        Optional<Judge> judge = judges.find(module, key);
        List<Card> cards = judges.cards(module, judge.map(Judge::id).orElse(0L));
        return new Deck(frame, OwnOrder.of(cards, judge.map(Judge::seed).orElse(key.hash())));
    }

    /**
     * Judges a measure, or judges it anew.
     *
     * @param network address that the vote comes from, for limits only; not kept
     * @throws Refused where the module is not open, or too many new people come from the address
     * @throws NotFound where there is no such module or measure
     */
    @PermitAll
    public void judge(long module, String browser, long measure, Vote vote, String network) {
        seen(modules.open(module));
        ParticipantKey key = keys.ofBrowser(browser);
        Judge judge = judges.find(module, key).orElseGet(() -> made(module, key, network));
        if (!judges.vote(judge, module, measure, vote)) {
            throw new NotFound(measure);
        }
    }

    /**
     * Mails a link with which the person can go on in another browser, as long as the module is open. The address is not kept with
     * the votes.
     *
     * @throws Refused where nothing is judged yet, or where the text is no address
     */
    @PermitAll
    public void mailLink(long module, String browser, String email, Locale language) {
        ModuleFrame frame = seen(modules.open(module));
        Judge judge = Optional.ofNullable(browser)
                .flatMap(value -> judges.find(module, keys.ofBrowser(value)))
                .orElseThrow(() -> new Refused(Reason.of("participation.measure.nothing-judged")));
        if (email == null || !EmailAddress.isOne(email.strip())) {
            throw new Refused(Reason.of("participation.contribution.email-invalid", String.valueOf(email)));
        }
        if (!limits.take("measures-link", email.strip().toLowerCase(Locale.ROOT), 6, Duration.ofHours(1))) {
            return; // without saying so: nobody learns by this who uses the address
        }
        Subject subject = new Subject(JUDGE, judge.id(), frame.reference());
        String token = links.issue(subject, PURPOSE, frame.closesAt());
        happenings.record(letters.link(frame, token, email, language));
    }

    /**
     * Lets this browser go on as the person to whom the link was mailed.
     *
     * @throws Refused where the link is unknown or over, or the module is not open
     */
    @PermitAll
    public void goOn(long module, String link, String browser) {
        seen(modules.open(module));
        Judge judge = links.open(link, PURPOSE)
                .map(LinkedSubject::subject)
                .filter(subject -> subject.type().equals(JUDGE))
                .flatMap(subject -> judges.find(module, subject.id()))
                .orElseThrow(() -> new Refused(Reason.of("participation.measure.link-over")));
        judges.goOnAs(judge, module, keys.ofBrowser(browser));
    }

    /**
     * What came out, for everybody, once the module is over: nobody shall follow the others.
     *
     * @throws NotFound while it can still be judged, or is not open yet
     */
    @PermitAll
    public MeasureResults results(long module) {
        ModuleFrame frame = seen(modules.visible(module));
        if (!over(frame)) {
            throw new NotFound(module);
        }
        return tallies.of(frame);
    }

    /** Whether the results are shown: it was open and is not any more. */
    @PermitAll
    public boolean isOver(long module) {
        return over(seen(modules.visible(module)));
    }

    private boolean over(ModuleFrame frame) {
        return !frame.open() && tallies.isOver(frame);
    }

    private Judge made(long module, ParticipantKey key, String network) {
        if (!limits.take("measures-judge", network, MOST_PEOPLE, Duration.ofHours(1))) {
            throw new Refused(Reason.of("participation.measure.too-many-people"));
        }
        return judges.make(module, key);
    }

    private static ModuleFrame seen(ModuleFrame frame) {
        if (frame.kind() != ModuleKind.MEASURES) {
            throw new NotFound(frame.id());
        }
        return frame;
    }
}
