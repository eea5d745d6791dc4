package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.consultation.ConsultationDetails;
import de.dresden.smartparticipation.participation.consultation.ConsultationSetup;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.consultation.CoreData;
import de.dresden.smartparticipation.web.frame.CaseForm;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** Texts, responsible department and contact of a new or an existing consultation. */
@Named("consultationsEditView")
@ViewScoped
public class EditView extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consultations consultations;

    @Inject
    private ConsultationSetup setup;

    @Inject
    private Notices notices;

    private String reference;
    private ConsultationDetails details;
    private String title;
    private String description;

    public void load() {
        Set<Long> mine = setup.departments();
        offer(mine::contains);
        if (reference == null || reference.isBlank()) {
            reference = null;
            return;
        }
        details = consultations.details(reference);
        CoreData data = details.data();
        title = data.title();
        setSummary(data.summary());
        description = data.description();
        hold(data.department(), details.departmentName());
        hold(data.contactName(), data.contactEmail(), data.contactPhone());
    }

    public String save() {
        CoreData data = new CoreData(
                title,
                getSummary(),
                description,
                departmentId(),
                getContactName(),
                getContactEmail(),
                getContactPhone());
        if (reference == null) {
            String created = setup.create(data);
            notices.done("consultations.edit.created", created);
            return "/consultations/area.xhtml?faces-redirect=true&reference=" + created;
        }
        setup.change(reference, details.version(), data);
        notices.done("consultations.saved");
        return "/consultations/edit.xhtml?faces-redirect=true&reference=" + reference;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public ConsultationDetails getDetails() {
        return details;
    }

    public boolean isChangeable() {
        return details == null || details.changeable();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
