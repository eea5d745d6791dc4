package de.dresden.smartparticipation.rewards.rule;

/** What a rule's value is counted in; how a value is said is the text {@code rewards.rule-unit.<constant>}, filled with it. */
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
