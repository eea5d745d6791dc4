package de.dresden.smartparticipation.web.mails;

import de.dresden.smartparticipation.platform.mail.MailDetails;
import de.dresden.smartparticipation.platform.mail.MailRoom;
import de.dresden.smartparticipation.platform.mail.MailState;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One mail as its recipient reads it. */
@Named("mailsMailView")
@ViewScoped
public class MailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MailRoom mails;

    @Inject
    private Notices notices;

    private long id;
    private MailDetails mail;

    public void load() {
        mail = mails.read(id);
    }

    public String sendAgain() {
        mails.sendAgain(id);
        notices.done("mails.mail.again.done");
        return "/mails/mail.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether it can be sent again: whenever it is not sent, and it is known to whom. */
    public boolean isOpen() {
        return mail.row().state() != MailState.SENT && !mail.row().forgotten();
    }

    public MailDetails getMail() {
        return mail;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
