package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.rewards.rule.RuleDecision;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleRow;
import de.dresden.smartparticipation.rewards.rule.Rules;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The programme's limits, their history, and the decision for another value. */
@Named("rewardsRulesView")
@RequestScoped
public class RulesView {

    @Inject
    private Rules rules;

    @Inject
    private Notices notices;

    private List<RuleRow> rows;
    private List<RuleDecision> history;
    private RuleName name;
    private Long value;
    private LocalDate from;
    private String remark;

    public String decide() {
        Instant begins = from == null ? null : from.atStartOfDay(Clocks.BERLIN).toInstant();
        rules.decide(name, value, begins, remark);
        notices.done("rewards.rules.decided");
        return "/rewards/rules.xhtml?faces-redirect=true&name=" + name;
    }

    public List<RuleRow> getRows() {
        if (rows == null) {
            rows = rules.list();
        }
        return rows;
    }

    /** What was decided about the chosen rule. */
    public List<RuleDecision> getHistory() {
        if (history == null) {
            history = rules.history(name);
        }
        return history;
    }

    public RuleName[] getNames() {
        return RuleName.values();
    }

    public RuleName getName() {
        return name;
    }

    public void setName(RuleName name) {
        this.name = name;
    }

    public Long getValue() {
        return value;
    }

    public void setValue(Long value) {
        this.value = value;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
