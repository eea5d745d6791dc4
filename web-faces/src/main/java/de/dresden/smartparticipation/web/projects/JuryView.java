package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.jury.ConflictRow;
import de.dresden.smartparticipation.projects.jury.JudgeCell;
import de.dresden.smartparticipation.projects.jury.Juries;
import de.dresden.smartparticipation.projects.jury.JuryDetails;
import de.dresden.smartparticipation.projects.jury.JuryReopenings;
import de.dresden.smartparticipation.projects.jury.MemberRow;
import de.dresden.smartparticipation.projects.jury.Raised;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A call's jury: who sits on it, how far it is without scores, conflicts, sittings, closing and opening again. */
@Named("projectsJuryView")
@ViewScoped
public class JuryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Juries juries;

    @Inject
    private JuryReopenings reopenings;

    @Inject
    private Notices notices;

    @Inject
    private Today today;

    private String ref;
    private JuryDetails details;
    private JuryFields fields;

    public void load() {
        details = juries.of(ref);
        if (fields == null) {
            fields = new JuryFields(today.day(), details);
        }
    }

    public String setUp() {
        return act("projects.jury.done.set-up", () -> juries.setUp(ref, fields.getLeast()));
    }

    public String appoint() {
        return act("projects.jury.done.appointed", () -> juries.appoint(ref, fields.appointment()));
    }

    /** Ends the appointment that was chosen. */
    public String end() {
        MemberRow one = details.members().stream()
                .filter(member -> member.id() == fields.getEnded())
                .findFirst()
                .orElseThrow();
        return act(
                "projects.jury.done.ended",
                () -> juries.end(ref, one.id(), one.version(), fields.getEndDay(), fields.getEndReason()));
    }

    public String raise() {
        return act(
                "projects.jury.done.raised",
                () -> juries.raise(
                        ref,
                        fields.getMember(),
                        fields.getApplication(),
                        new Raised(fields.getGround(), fields.getReason())));
    }

    public String lift(ConflictRow one) {
        return act(
                one.liftAskedBy() == null ? "projects.jury.done.lift-asked" : "projects.jury.done.lifted",
                () -> juries.lift(ref, one.id(), fields.getLiftReasons().get(one.id())));
    }

    public String close() {
        return act("projects.jury.done.closed", () -> juries.close(ref, details.version()));
    }

    public String ask() {
        return act("projects.jury.done.asked", () -> reopenings.ask(ref, fields.getReopenReason()));
    }

    public String approve() {
        return act(
                "projects.jury.done.reopened",
                () -> reopenings.approve(ref, details.reopening().version()));
    }

    public String giveBack() {
        return act(
                "projects.jury.done.refused",
                () -> reopenings.giveBack(ref, details.reopening().version(), fields.getRemark()));
    }

    public String withdraw() {
        return act(
                "projects.jury.done.withdrawn",
                () -> reopenings.withdraw(ref, details.reopening().version()));
    }

    /** How far somebody is with an application, in words. */
    public String word(JudgeCell cell) {
        return notices.sentence(Reason.of(cell.word()));
    }

    /** Where a colleague was faster, the next try starts from what is there now. */
    private String act(String said, Runnable command) {
        try {
            command.run();
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        notices.done(said);
        return "/projects/jury.xhtml?faces-redirect=true&ref=" + ref;
    }

    public JuryDetails getDetails() {
        return details;
    }

    public JuryFields getFields() {
        return fields;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
