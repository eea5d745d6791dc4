package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.projects.cooperation.bounds.TandemBounds;
import de.dresden.smartparticipation.projects.cooperation.tandem.TandemRules;
import de.dresden.smartparticipation.projects.cooperation.tandem.TandemRulesDetails;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Which tandems may be granted something: what holds, what is proposed, what held earlier. */
@Named("cooperationTandemRulesView")
@ViewScoped
public class TandemRulesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TandemRules rules;

    @Inject
    private Notices notices;

    private TandemRulesDetails details;
    private Long mostEmployees;
    private Long leastInDresden;
    private Long leastKkw;
    private String reason;
    private String remark;

    /** Fields begin with what holds now. */
    @PostConstruct
    void open() {
        details = rules.details();
        mostEmployees = (long) details.inForce().mostEmployees();
        leastInDresden = (long) details.inForce().leastInDresden();
        leastKkw = (long) details.inForce().leastKkw();
    }

    public String propose() {
        return act(
                "cooperation.tandemRules.is-proposed",
                () -> rules.propose(
                        details.latest(),
                        new TandemBounds(figure(mostEmployees), figure(leastInDresden), figure(leastKkw)),
                        reason));
    }

    public String takeBack() {
        return act("cooperation.tandemRules.is-taken-back", () -> rules.takeBack(proposed()));
    }

    public String approve() {
        return act("cooperation.tandemRules.is-released", () -> rules.release(proposed()));
    }

    public String giveBack() {
        return act("cooperation.tandemRules.is-returned", () -> rules.giveBack(proposed(), remark));
    }

    /** Beyond all bounds it is refused as any that is too large. */
    private static int figure(long typed) {
        return (int) Math.min(typed, Integer.MAX_VALUE);
    }

    private int proposed() {
        return details.proposed().number();
    }

    /** Where a colleague was faster, the next try starts from what is there now. */
    private String act(String said, Runnable command) {
        try {
            command.run();
        } catch (Conflict faster) {
            details = rules.details();
            throw faster;
        }
        notices.done(said);
        return "/cooperation/tandemRules.xhtml?faces-redirect=true";
    }

    public TandemRulesDetails getDetails() {
        return details;
    }

    public Long getMostEmployees() {
        return mostEmployees;
    }

    public void setMostEmployees(Long mostEmployees) {
        this.mostEmployees = mostEmployees;
    }

    public Long getLeastInDresden() {
        return leastInDresden;
    }

    public void setLeastInDresden(Long leastInDresden) {
        this.leastInDresden = leastInDresden;
    }

    public Long getLeastKkw() {
        return leastKkw;
    }

    public void setLeastKkw(Long leastKkw) {
        this.leastKkw = leastKkw;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
