package de.dresden.smartparticipation.participation.support;

import de.dresden.smartparticipation.participation.idea.ShownIdea;
import de.dresden.smartparticipation.participation.idea.ShownIdeas;
import de.dresden.smartparticipation.participation.sending.SendingLimits;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.confirmation.AddressConfirmed;
import de.dresden.smartparticipation.platform.confirmation.Confirmations;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKeys;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * Citizens support contributions: at once by the value that the own browser keeps, or by an address once its reader has confirmed it
 * ({@link AddressConfirmed}). Each counts once, and can be taken back.
 */
@Stateless
@Boundary
public class Supporting {

    static final String PURPOSE = "participation.support";
    static final String END = "participation.support-end";

    @Inject
    private ShownIdeas contributions;

    @Inject
    private SupportTable supports;

    @Inject
    private ParticipantKeys keys;

    @Inject
    private Confirmations confirmations;

    @Inject
    private SendingLimits limits;

    /**
     * How much it is supported.
     *
     * @param browser value of the browser's cookie, or null
     */
    @PermitAll
    public SupportState of(String reference, String browser) {
        ShownIdea shown = contributions.of(reference);
        boolean own = browser != null && supports.has(shown.id(), keys.ofBrowser(browser));
        boolean possible = shown.settings().supportable() && shown.module().open();
        return new SupportState(supports.number(shown.id()), own, possible);
    }

    /**
     * Supports it; once more does nothing.
     *
     * @param browser value of the browser's cookie
     * @param address where it is sent from, for limits only
     */
    @PermitAll
    public void support(String reference, String browser, String address) {
        ShownIdea shown = supportable(reference);
        if (supports.add(shown.id(), keys.ofBrowser(browser))) {
            limits.take("support", address);
        }
    }

    /** Takes it back; without any does nothing. */
    @PermitAll
    public void withdraw(String reference, String browser) {
        supports.remove(supportable(reference).id(), keys.ofBrowser(browser));
    }

    /**
     * Asks an address whether its reader supports it, or takes that back. Only a keyed hash of it is kept then.
     *
     * @param end whether it is taken back
     */
    @PermitAll
    public void ask(String reference, String email, boolean end, Locale language, String address) {
        ShownIdea shown = supportable(reference);
        if (email == null || !EmailAddress.isOne(email.strip())) {
            throw new Refused(Reason.of("participation.contribution.email-invalid", String.valueOf(email)));
        }
        limits.take("support", address);
        confirmations.askFleetingly(email.strip(), shown.subject(), end ? END : PURPOSE, language);
    }

    private ShownIdea supportable(String reference) {
        ShownIdea shown = contributions.open(reference);
        if (!shown.settings().supportable()) {
            throw new Refused(Reason.of("participation.support.not-here"));
        }
        return shown;
    }
}
