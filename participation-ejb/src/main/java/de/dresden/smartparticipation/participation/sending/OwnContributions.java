package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.contribution.SendersCases;
import de.dresden.smartparticipation.participation.contribution.SendersLinks;
import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

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
    private ModuleDirectory modules;

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

    /**
     * Writes it anew; what stood there before is kept, and it goes through moderation again where it had passed.
     *
     * @param version as it was read
     * @throws de.dresden.smartparticipation.platform.fault.Refused where the participation is over, or an answer is in the works
     */
    @PermitAll
    public void correct(String key, long version, String title, String text) {
        Subject own = holder(key);
        OwnContribution seen = reading.of(own, Locale.GERMAN);
        if (seen.version() != version) {
            throw Conflict.changedMeanwhile();
        }
        ModuleFrame module = modules.ideas(seen.consultation()).orElseThrow(() -> new NotFound(own.reference()));
        modules.open(module.id());
        cases.correct(own.id(), title, text);
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
