package de.dresden.smartparticipation.rewards.settlement;

/** What a line of a settlement stands for. */
public enum LineKind {
    REDEEMED,
    /** A redemption was taken back: the line is negative. */
    REVERSED
}
