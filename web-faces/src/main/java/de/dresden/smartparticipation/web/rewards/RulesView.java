package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleRow;
import de.dresden.smartparticipation.rewards.rule.RuleTheme;
import de.dresden.smartparticipation.rewards.rule.RuleWaiting;
import de.dresden.smartparticipation.rewards.rule.Rules;
import de.dresden.smartparticipation.rewards.trip.check.RuleEffect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The programme's limits: what holds, and what waits for its release. */
@Named("rewardsRulesView")
@RequestScoped
public class RulesView {

    @Inject
    private Rules rules;

    private List<Map.Entry<RuleTheme, List<RuleRow>>> themes;
    private List<RuleWaiting> waiting;

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

    /** What waits for its release, the longest first. */
    public List<RuleWaiting> getWaiting() {
        if (waiting == null) {
            waiting = rules.waiting();
        }
        return waiting;
    }

    /** What holds now of a rule. */
    public long holds(RuleName name) {
        return getThemes().stream()
                .flatMap(theme -> theme.getValue().stream())
                .filter(row -> row.name() == name)
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** A value with its unit. */
    public String said(RuleName rule, Long value) {
        return RuleWords.said(rule, value);
    }

    /** What becomes of a trip that breaks it, or null of what judges no trips. */
    public RuleEffect effect(RuleRow row) {
        return RuleEffect.of(row.name(), row.value()).orElse(null);
    }

    /** The same of the rules that need no value. */
    public List<RuleEffect> getWithoutValue() {
        return RuleEffect.withoutValue();
    }
}
