package de.dresden.smartparticipation.web.jury;

import de.dresden.smartparticipation.projects.jury.ConflictGround;
import de.dresden.smartparticipation.projects.jury.JuryWork;
import de.dresden.smartparticipation.projects.jury.OwnJuryDetails;
import de.dresden.smartparticipation.projects.jury.Raised;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A jury as one of its members sees it: accept the appointment, then declare and score application by application. */
@Named("juryCallView")
@ViewScoped
public class CallView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private JuryWork work;

    @Inject
    private Notices notices;

    private String ref;
    private OwnJuryDetails details;
    private boolean secrecy;
    private Long member;
    private String application;
    private ConflictGround ground;
    private String reason;

    public void load() {
        details = work.of(ref);
    }

    public String accept() {
        if (!secrecy) {
            notices.failed("jury.call.secrecy.missing");
            return null;
        }
        work.accept(ref);
        notices.done("jury.call.accepted");
        return here();
    }

    public String decline() {
        work.decline(ref);
        notices.done("jury.call.declined");
        return "/jury/index.xhtml?faces-redirect=true";
    }

    /** Raises a conflict of another member, as the chair. */
    public String raise() {
        work.raise(ref, member, application, new Raised(ground, reason));
        notices.done("jury.call.raised");
        return here();
    }

    private String here() {
        return "/jury/call.xhtml?faces-redirect=true&ref=" + ref;
    }

    public ConflictGround[] getGrounds() {
        return ConflictGround.values();
    }

    public OwnJuryDetails getDetails() {
        return details;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public boolean isSecrecy() {
        return secrecy;
    }

    public void setSecrecy(boolean secrecy) {
        this.secrecy = secrecy;
    }

    public Long getMember() {
        return member;
    }

    public void setMember(Long member) {
        this.member = member;
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(String application) {
        this.application = application;
    }

    public ConflictGround getGround() {
        return ground;
    }

    public void setGround(ConflictGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
