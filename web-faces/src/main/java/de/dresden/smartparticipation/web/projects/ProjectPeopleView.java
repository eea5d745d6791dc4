package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.identity.People;
import de.dresden.smartparticipation.projects.call.ApplicantKind;
import de.dresden.smartparticipation.projects.project.PartnerPart;
import de.dresden.smartparticipation.projects.project.ProjectFile;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectPartners;
import de.dresden.smartparticipation.projects.project.ProjectTeam;
import de.dresden.smartparticipation.projects.project.ProjectViews;
import de.dresden.smartparticipation.projects.project.TeamMember;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who takes part in a project: partners from outside, and its team. */
@Named("projectsProjectPeopleView")
@ViewScoped
public class ProjectPeopleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectViews projects;

    @Inject
    private ProjectPartners partners;

    @Inject
    private ProjectTeam team;

    @Inject
    private People people;

    @Inject
    private Notices notices;

    private String reference;
    private Long partner;
    private ProjectFile file;
    private PartnerForm form = new PartnerForm();
    private Map<String, String> staff;
    private String member;
    private String part;
    private String reason;

    public void load() {
        file = projects.file(reference);
        staff = new LinkedHashMap<>();
        people.staff().forEach(one -> staff.put(String.valueOf(one.id()), one.name()));
        file.team().forEach(one -> staff.remove(String.valueOf(one.person())));
        if (partner != null) {
            file.partners().stream()
                    .filter(one -> one.id() == partner)
                    .findFirst()
                    .ifPresent(form::show);
        }
    }

    public String savePartner() {
        return act("projects.project.partner.saved", () -> partners.write(reference, form.partner()));
    }

    public String removePartner() {
        return act(
                "projects.project.partner.removed",
                () -> partners.remove(
                        reference, form.partner().id(), form.partner().version(), reason));
    }

    public String addMember() {
        return act("projects.project.team.added", () -> team.add(reference, Long.parseLong(member), part));
    }

    public String removeMember(TeamMember one) {
        return act("projects.project.team.removed", () -> team.remove(reference, one.person()));
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
        return "/projects/projectPeople.xhtml?faces-redirect=true&reference=" + reference;
    }

    /** Whether one that is there is changed. */
    public boolean isChanging() {
        return form.getId() != 0;
    }

    public PartnerPart[] getParts() {
        return PartnerPart.values();
    }

    public ApplicantKind[] getKinds() {
        return ApplicantKind.values();
    }

    public ProjectFrame getProject() {
        return file.project();
    }

    public ProjectFile getFile() {
        return file;
    }

    public PartnerForm getForm() {
        return form;
    }

    public Map<String, String> getStaff() {
        return staff;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getPartner() {
        return partner;
    }

    public void setPartner(Long partner) {
        this.partner = partner;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
