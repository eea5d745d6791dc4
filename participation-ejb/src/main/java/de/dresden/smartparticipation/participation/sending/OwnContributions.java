package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.contribution.SendersCases;
import de.dresden.smartparticipation.participation.contribution.SendersLinks;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.forms.ContentKey;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * The sender's own contribution, under the secret key. Whoever has the key acts as its holder; a wrong one leads to nothing.
 * Each method throws {@link NotFound} for a key that opens nothing.
 */
@Stateless
@Boundary
public class OwnContributions {

    @Inject
    private SendersLinks links;

    @Inject
    private OwnReading reading;

    @Inject
    private OwnReceipt receipt;

    @Inject
    private SendersCases cases;

    @Inject
    private SubmissionTable submissions;

    @Inject
    private Correcting correcting;

    @Inject
    private SentForms sent;

    @Inject
    private CurrentActor actor;

    /**
     * What the holder of a secret link sees of the own contribution, and what can still be done with it.
     *
     * @throws NotFound where the link opens nothing
     */
    @PermitAll
    public OwnContribution open(String key, Locale language) {
        return reading.of(holder(key), language);
    }

    /** What stands there, to be written anew. */
    @PermitAll
    public OwnWritten written(String key) {
        return reading.written(holder(key));
    }

    /**
     * Writes it anew; what stood there before is kept, and it goes through moderation again where it had passed.
     *
     * @param enclosures attachments that come; with those that stay at most {@value Contributing#MOST_FILES}
     * @param nonce the form's own name: the same that arrives again under it does nothing
     * @throws Refused where the participation is over, an answer is in the works, something is missing or wrong, an attachment to be
     *     removed is none of its own, or nothing becomes different
     * @throws de.dresden.smartparticipation.platform.fault.Conflict where somebody changed it since it was read
     */
    @PermitAll
    public void correct(String key, CorrectionDraft draft, List<Enclosure> enclosures, String nonce) {
        Subject own = holder(key);
        sent.once(nonce, content(own, draft, enclosures), () -> {
            correcting.correct(own, draft, enclosures);
            return own.reference();
        });
    }

    private static String content(Subject own, CorrectionDraft draft, List<Enclosure> enclosures) {
        return ContentKey.of(
                own.id(),
                draft.version(),
                draft.title(),
                draft.text(),
                draft.topic(),
                draft.place(),
                new TreeMap<>(draft.answers()),
                draft.removed(),
                Enclosure.keys(enclosures));
    }

    /** Answers the question of moderation. */
    @PermitAll
    public void reply(String key, String reply) {
        cases.reply(holder(key).id(), reply);
    }

    /** Takes it back. @throws de.dresden.smartparticipation.platform.fault.Refused where the answer is published, or it is over */
    @PermitAll
    public void withdraw(String key) {
        cases.withdraw(holder(key).id());
    }

    /** Ends the mails and forgets the address. Once more does nothing. */
    @PermitAll
    public void unsubscribe(String key) {
        Subject own = holder(key);
        if (submissions.unsubscribe(own.id())) {
            cases.mailTo(own.id(), null);
        }
    }

    /** Writes the receipt as PDF. */
    @PermitAll
    public void receipt(String key, Locale language, OutputStream out) throws IOException {
        receipt.write(reading.of(holder(key), language), language, out);
    }

    private Subject holder(String key) {
        Subject own = links.open(key).orElseThrow(() -> new NotFound("–"));
        actor.become(new LinkHolder(own.reference()));
        return own;
    }
}
