package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.consultation.ConsultationDetails;
import de.dresden.smartparticipation.participation.consultation.ConsultationSetup;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.consultation.CoreData;
import de.dresden.smartparticipation.web.frame.DepartmentNames;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/** Texts, responsible department and contact of a new or an existing consultation. */
@Named("consultationsEditView")
@ViewScoped
public class EditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consultations consultations;

    @Inject
    private ConsultationSetup setup;

    @Inject
    private DepartmentNames departments;

    @Inject
    private Notices notices;

    private String reference;
    private ConsultationDetails details;
    private Map<String, String> choices;
    private String title;
    private String summary;
    private String description;
    private String department;
    private String contactName;
    private String contactEmail;
    private String contactPhone;

    public void load() {
        Set<Long> mine = setup.departments();
        choices = departments.choices(mine::contains);
        if (reference == null || reference.isBlank()) {
            reference = null;
            department = choices.size() == 1 ? choices.keySet().iterator().next() : null;
            return;
        }
        details = consultations.details(reference);
        CoreData data = details.data();
        title = data.title();
        summary = data.summary();
        description = data.description();
        department = String.valueOf(data.department());
        choices.putIfAbsent(department, details.departmentName());
        contactName = data.contactName();
        contactEmail = data.contactEmail();
        contactPhone = data.contactPhone();
    }

    public String save() {
        CoreData data = new CoreData(
                title, summary, description, Long.parseLong(department), contactName, contactEmail, contactPhone);
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

    public Map<String, String> getChoices() {
        return choices;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }
}
