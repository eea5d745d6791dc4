package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.projects.call.CallApproval;
import de.dresden.smartparticipation.projects.call.CallDetails;
import de.dresden.smartparticipation.projects.call.CallKey;
import de.dresden.smartparticipation.projects.call.CallViews;
import de.dresden.smartparticipation.projects.call.Calls;
import de.dresden.smartparticipation.projects.call.PhaseDays;
import de.dresden.smartparticipation.web.format.Difference;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** A call's case: where it stands, what is to be done next, what a second person releases, what happened. */
@Named("projectsCallView")
@ViewScoped
public class CallView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallViews views;

    @Inject
    private Calls calls;

    @Inject
    private CallApproval approval;

    @Inject
    private Notices notices;

    @Inject
    private Today today;

    private String ref;
    private CallDetails details;
    private List<Difference> differences;
    private String remark;
    private String reason;
    private String note;
    private transient Part file;

    public void load() {
        details = views.details(ref);
        differences = TermsDifferences.of(
                details, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String propose() {
        return act("projects.call.done.proposed", approval::propose);
    }

    public String withdraw() {
        return act("projects.call.done.withdrawn", approval::withdraw);
    }

    public String approve() {
        return act(
                details.changing() ? "projects.call.done.terms-released" : "projects.call.done.published",
                approval::approve);
    }

    public String giveBack() {
        return act("projects.call.done.returned", key -> approval.giveBack(key, remark));
    }

    public String discard() {
        return act("projects.call.done.discarded", approval::discard);
    }

    public String close() {
        return act("projects.call.done.closed", key -> approval.close(key, reason));
    }

    public String cancel() {
        return act("projects.call.done.cancelled", key -> approval.cancel(key, reason));
    }

    public String addGuideline() {
        return act("projects.call.done.guideline", key -> {
            try (InputStream content = file.getInputStream()) {
                return calls.addGuideline(key, content, file.getSubmittedFileName(), note);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Where a colleague was faster, the next try starts from what is there now. */
    private String act(String said, Function<CallKey, CallKey> command) {
        try {
            command.apply(details.key());
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        notices.done(said, details.data().title());
        return "/projects/call.xhtml?faces-redirect=true&ref=" + ref;
    }

    /** Where a phase lies, seen from today: {@code past}, {@code now}, {@code later}. */
    public String time(PhaseDays phase) {
        return today.time(phase);
    }

    public LocalDate getNext() {
        return today.next(details.frame());
    }

    public CallDetails getDetails() {
        return details;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
