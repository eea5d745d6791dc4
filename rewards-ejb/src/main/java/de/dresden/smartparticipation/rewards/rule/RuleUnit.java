package de.dresden.smartparticipation.rewards.rule;

/** What a rule's value is counted in; its word is the text {@code rewards.rule-unit.<constant>}. */
public enum RuleUnit {
    KILOMETRES_PER_HOUR,
    KILOMETRES,
    METRES,
    MILLIGRAMS,
    PERCENT,
    MINUTES,
    HOURS,
    DAYS,
    YEARS,
    NUMBER
}
