package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.confirmation.AddressConfirmations;
import de.dresden.smartparticipation.platform.confirmation.PendingConfirmation;
import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Where the link of a confirmation mail leads: shows what is confirmed, and a button that does it. */
@Named("citizenConfirmView")
@RequestScoped
public class ConfirmView {

    @Inject
    private AddressConfirmations confirmations;

    @Inject
    private Sending sending;

    private String key;
    private PendingConfirmation pending;
    private String problem;

    public void load() throws IOException {
        if (sending.isSent()) {
            confirm();
        } else {
            look();
        }
    }

    private void confirm() throws IOException {
        try {
            confirmations.confirm(key);
            sending.goOn("/public/confirm.xhtml?key=" + key);
        } catch (Fault refused) {
            problem = Texts.in(sending.language()).text(refused);
            look();
        }
    }

    private void look() {
        pending = confirmations.look(key, sending.language()).orElse(null);
        if (pending == null) {
            sending.gone();
        }
    }

    public PendingConfirmation getPending() {
        return pending;
    }

    /** What the button confirms. */
    public String getWhat() {
        return pending.what();
    }

    /** Why it could not be confirmed, or null. */
    public String getProblem() {
        return pending == null ? null : problem;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
