package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.assessmenttable.AssessmentTables;
import de.dresden.smartparticipation.participation.assessmenttable.TableRequest;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.contribution.ContributionFilter;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.participation.response.Publication;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.web.faces.WholeFile;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** Handing out a consultation: its assessment table, and the publication of what is released. */
@Named("consultationsHandoutView")
@ViewScoped
public class HandoutView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consultations consultations;

    @Inject
    private AssessmentTables tables;

    @Inject
    private Publication publication;

    @Inject
    private CurrentActor actor;

    private String reference;
    private ConsultationHead head;
    private boolean maySenders;
    private boolean manager;
    private TableFormat format = TableFormat.XLSX;
    private ContributionState state;
    private boolean senders;

    public void load() {
        head = consultations.head(reference);
        maySenders = tables.mayNameSenders(reference);
        manager = actor.get().is(Role.CONSULTATION_MANAGER, head.department());
    }

    /** Downloads a short table at once; a long one becomes a job. */
    public String download() throws IOException {
        TableRequest request = request();
        if (tables.isLong(request)) {
            return "/jobs/job.xhtml?faces-redirect=true&id=" + tables.enqueue(request);
        }
        String name = "abwaegungstabelle-" + reference + "." + format.extension();
        WholeFile.send(name, out -> tables.write(request, out));
        return null;
    }

    public String publishAll() {
        return "/jobs/job.xhtml?faces-redirect=true&id=" + publication.publishAll(reference);
    }

    private TableRequest request() {
        ContributionFilter filter = ContributionFilter.of(reference);
        return new TableRequest(
                reference,
                format,
                FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                state == null ? filter : filter.being(List.of(state)),
                senders);
    }

    public TableFormat[] getFormats() {
        return TableFormat.values();
    }

    public ContributionState[] getStates() {
        return ContributionState.values();
    }

    public ConsultationHead getHead() {
        return head;
    }

    public boolean isMaySenders() {
        return maySenders;
    }

    public boolean isManager() {
        return manager;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public TableFormat getFormat() {
        return format;
    }

    public void setFormat(TableFormat format) {
        this.format = format;
    }

    public ContributionState getState() {
        return state;
    }

    public void setState(ContributionState state) {
        this.state = state;
    }

    public boolean isSenders() {
        return senders;
    }

    public void setSenders(boolean senders) {
        this.senders = senders;
    }
}
