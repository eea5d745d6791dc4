package de.dresden.smartparticipation.rewards.rule;

/** What became of a proposed value; its word is the text {@code rewards.rule-outcome.<constant>}. */
public enum RuleOutcome {
    /** It was released: it holds, held or will hold. */
    RELEASED,
    /** It was sent back with a reason. */
    RETURNED,
    /** Who proposed it took it back. */
    WITHDRAWN
}
