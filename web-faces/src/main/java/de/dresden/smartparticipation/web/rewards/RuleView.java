package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.rewards.rule.RuleCase;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleUnit;
import de.dresden.smartparticipation.rewards.rule.Rules;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** One limit: what holds, what waits for its release, what was decided; propose another value, release what another proposed. */
@Named("rewardsRuleView")
@ViewScoped
public class RuleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Rules rules;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private RuleName name;
    private RuleCase details;
    private Long value;
    private BigDecimal kilograms;
    private LocalDate from;
    private String reason;
    private String remark;

    public void load() {
        details = rules.of(name);
    }

    public String propose() {
        // who says today means as soon as it is released: today has begun already
        boolean now = from == null || from.equals(LocalDate.ofInstant(clock.instant(), Clocks.BERLIN));
        Instant begins = now ? null : from.atStartOfDay(Clocks.BERLIN).toInstant();
        rules.propose(name, isMilligrams() ? Kilograms.kept(kilograms) : value, begins, reason);
        return done("rewards.rule.proposed");
    }

    public String release() {
        rules.release(details.waiting().id(), details.waiting().version());
        return done("rewards.rule.released");
    }

    public String giveBack() {
        rules.giveBack(details.waiting().id(), details.waiting().version(), remark);
        return done("rewards.rule.returned");
    }

    public String withdraw() {
        rules.withdraw(details.waiting().id(), details.waiting().version());
        return done("rewards.rule.withdrawn");
    }

    private String done(String text) {
        notices.done(text);
        return "/rewards/rule.xhtml?faces-redirect=true&name=" + name;
    }

    /** A value with its unit. */
    public String said(Long value) {
        return RuleWords.said(name, value);
    }

    public boolean isMilligrams() {
        return name.unit() == RuleUnit.MILLIGRAMS;
    }

    public RuleCase getDetails() {
        return details;
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

    public BigDecimal getKilograms() {
        return kilograms;
    }

    public void setKilograms(BigDecimal kilograms) {
        this.kilograms = kilograms;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
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
