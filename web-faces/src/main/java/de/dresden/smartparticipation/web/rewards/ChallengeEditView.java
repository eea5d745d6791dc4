package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.rewards.challenge.ChallengeDesk;
import de.dresden.smartparticipation.rewards.challenge.ChallengeDetails;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;

/** A clerk enters a challenge or good deed, or works on a draft. */
@Named("rewardsChallengeEditView")
@ViewScoped
public class ChallengeEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChallengeDesk desk;

    @Inject
    private Notices notices;

    private String ref;
    private ChallengeDetails details;
    private Long department;
    private Map<Long, String> departments = Map.of();
    private final ChallengeForm fields = new ChallengeForm();

    public void load() {
        if (ref != null) {
            details = desk.details(ref);
            fields.show(details.data());
            return;
        }
        departments = desk.departments();
        department = departments.keySet().stream().findFirst().orElse(null);
    }

    public String save() {
        var key = details == null
                ? desk.draft(department == null ? -1 : department, fields.data())
                : desk.write(details.key(), fields.data());
        notices.done("rewards.challenge.done.saved", fields.data().title());
        return "/rewards/challenge.xhtml?faces-redirect=true&ref=" + key.reference();
    }

    public boolean isFresh() {
        return details == null;
    }

    /** Whether there is a choice. */
    public boolean isChoosing() {
        return departments.size() > 1;
    }

    public ChallengeForm getFields() {
        return fields;
    }

    public Map<Long, String> getDepartments() {
        return departments;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
