package de.dresden.smartparticipation.rewards.rule;

/** What a rule is about; its word is the text {@code rewards.rule-theme.<constant>}. */
public enum RuleTheme {
    EARNING,
    TRIPS,
    SPEEDS,
    LENGTHS,
    PARTNERS,
    MEMBERS
}
