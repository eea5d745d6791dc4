package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.call.ApplicantKind;
import de.dresden.smartparticipation.projects.project.PartnerPart;
import de.dresden.smartparticipation.projects.project.ProjectPartner;
import java.io.Serializable;

/** The form of somebody who takes part in a project. */
public class PartnerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long id;
    private long version;
    private PartnerPart role;
    private ApplicantKind kind;
    private String name;
    private String contribution;
    private String contactName;
    private String contactEmail;
    private String contactPhone;

    void show(ProjectPartner partner) {
        id = partner.id();
        version = partner.version();
        role = partner.part();
        kind = partner.kind();
        name = partner.name();
        contribution = partner.contribution();
        contactName = partner.contactName();
        contactEmail = partner.contactEmail();
        contactPhone = partner.contactPhone();
    }

    ProjectPartner partner() {
        return new ProjectPartner(id, role, kind, name, contribution, contactName, contactEmail, contactPhone, version);
    }

    /** 0 for a new one. */
    public long getId() {
        return id;
    }

    public PartnerPart getRole() {
        return role;
    }

    public void setRole(PartnerPart role) {
        this.role = role;
    }

    public ApplicantKind getKind() {
        return kind;
    }

    public void setKind(ApplicantKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContribution() {
        return contribution;
    }

    public void setContribution(String contribution) {
        this.contribution = contribution;
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
