package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.practice.GoodExamples;
import de.dresden.smartparticipation.projects.cooperation.practice.PracticeDetails;
import de.dresden.smartparticipation.projects.cooperation.practice.Practices;
import de.dresden.smartparticipation.projects.cooperation.practice.StoryContent;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** The story of a pair: checked, released by a second person, sent back, taken down. */
@Named("cooperationPracticeView")
@ViewScoped
public class PracticeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Practices practices;

    @Inject
    private GoodExamples examples;

    @Inject
    private Notices notices;

    private String ref;
    private PracticeDetails details;
    private Map<String, Wording> topics;
    private String remark;
    private String reason;

    public void load() {
        details = practices.of(ref);
        topics = examples.words().topics();
    }

    public String check() {
        return act("cooperation.practice.checked", () -> practices.check(details.key()));
    }

    /** Asks the companies for a change. */
    public String askBack() {
        return act("cooperation.practice.asked-back", () -> practices.askBack(details.key(), remark));
    }

    public String takeBack() {
        return act("cooperation.practice.taken-back", () -> practices.takeBack(details.key()));
    }

    public String approve() {
        return act("cooperation.practice.published", () -> practices.approve(details.key()));
    }

    /** Sends it back to who has checked it. */
    public String giveBack() {
        return act("cooperation.practice.returned", () -> practices.giveBack(details.key(), remark));
    }

    public String withdraw() {
        return act("cooperation.practice.withdrawn", () -> practices.withdraw(details.key(), reason));
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
        return "/cooperation/practice.xhtml?faces-redirect=true&ref=" + ref;
    }

    /** Titles of the topics of a version. */
    public List<Wording> topics(StoryContent content) {
        return topics.entrySet().stream()
                .filter(topic -> content.story().topics().contains(topic.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    public PracticeDetails getDetails() {
        return details;
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
}
