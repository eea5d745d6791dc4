package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.mail.Unsubscription;
import de.dresden.smartparticipation.platform.mail.Unsubscriptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/**
 * Where the link below a mail leads: says which mails are meant, and a button stops them. A mail program may press the button
 * itself (RFC 8058); it is not led on to another page then.
 */
@Named("citizenUnsubscribeView")
@RequestScoped
public class UnsubscribeView {

    @Inject
    private Unsubscriptions unsubscriptions;

    @Inject
    private Sending sending;

    private String key;
    private String oneClick;
    private Unsubscription mails;
    private boolean stopped;

    public void load() throws IOException {
        mails = unsubscriptions.look(key).orElse(null);
        if (mails == null) {
            sending.gone();
            return;
        }
        if (sending.isSent()) {
            stop();
        }
        stopped = unsubscriptions.isStopped(key);
    }

    private void stop() throws IOException {
        try {
            unsubscriptions.unsubscribe(key);
        } catch (NotFound gone) {
            sending.gone();
            return;
        }
        if (oneClick == null) {
            sending.goOn("/public/unsubscribe.xhtml?key=" + key);
        }
    }

    /** What the mails tell of. */
    public String getMatter() {
        return unsubscriptions.matter(key, sending.language()).orElse(null);
    }

    public Unsubscription getMails() {
        return mails;
    }

    public boolean isStopped() {
        return stopped;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getOneClick() {
        return oneClick;
    }

    public void setOneClick(String oneClick) {
        this.oneClick = oneClick;
    }
}
