package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.rule.RuleDecision;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleRow;
import de.dresden.smartparticipation.rewards.rule.RuleTheme;
import de.dresden.smartparticipation.rewards.rule.RuleUnit;
import de.dresden.smartparticipation.rewards.rule.Rules;
import de.dresden.smartparticipation.rewards.trip.check.RuleEffect;
import de.dresden.smartparticipation.web.format.Words;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The programme's limits, their history, and the decision for another value. */
@Named("rewardsRulesView")
@RequestScoped
public class RulesView {

    @Inject
    private Rules rules;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private List<Map.Entry<RuleTheme, List<RuleRow>>> themes;
    private List<RuleDecision> history;
    private RuleName name;
    private Long value;
    private LocalDate from;
    private String remark;

    public String decide() {
        // who says today means from now on: today has begun already
        boolean now = from == null || from.equals(LocalDate.ofInstant(clock.instant(), Clocks.BERLIN));
        Instant begins = now ? null : from.atStartOfDay(Clocks.BERLIN).toInstant();
        rules.decide(name, value, begins, remark);
        notices.done("rewards.rules.decided");
        return "/rewards/rules.xhtml?faces-redirect=true&name=" + name;
    }

    /** All rules under their headings. */
    public List<Map.Entry<RuleTheme, List<RuleRow>>> getThemes() {
        if (themes == null) {
            themes = List.copyOf(rules.list().stream()
                    .collect(Collectors.groupingBy(
                            row -> row.name().theme(), () -> new EnumMap<>(RuleTheme.class), Collectors.toList()))
                    .entrySet());
        }
        return themes;
    }

    /** What was decided about the chosen rule. */
    public List<RuleDecision> getHistory() {
        if (history == null) {
            history = rules.history(name);
        }
        return history;
    }

    /** All rules by their words, each with the values that can be decided. */
    public Map<RuleName, String> getChoices() {
        Texts texts = texts();
        Map<RuleName, String> choices = new LinkedHashMap<>();
        for (RuleName rule : RuleName.values()) {
            choices.put(
                    rule,
                    texts.text(
                            "rewards.rule-choice",
                            texts.text(Words.key(rule)),
                            texts.text(Words.key(rule.unit()), rule.least()),
                            texts.text(Words.key(rule.unit()), rule.most())));
        }
        return choices;
    }

    /** A value with its unit; milligrams as kilograms, since nobody counts the zeros. */
    public String said(RuleName rule, Long value) {
        return rule.unit() == RuleUnit.MILLIGRAMS
                ? Kilograms.exactly(value)
                : texts().text(Words.key(rule.unit()), value);
    }

    /** What becomes of a trip that breaks it, or null of what judges no trips. */
    public RuleEffect effect(RuleRow row) {
        return RuleEffect.of(row.name(), row.value()).orElse(null);
    }

    /** The same of the rules that need no value. */
    public List<RuleEffect> getWithoutValue() {
        return RuleEffect.withoutValue();
    }

    private static Texts texts() {
        return Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
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
