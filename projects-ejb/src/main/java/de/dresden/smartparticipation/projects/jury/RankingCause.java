package de.dresden.smartparticipation.projects.jury;

/** Why a ranking was made. */
public enum RankingCause {
    /** The round was closed. */
    CLOSED,
    /** A conflict of interest was raised after that. */
    CONFLICT
}
