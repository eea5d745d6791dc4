package de.dresden.smartparticipation.projects.cooperation.score;

import java.util.Locale;

/** What a part of a score is for. */
public enum PartKind {
    /** What the one gets who gets less of what it needs; counts twice. */
    WEAKER_GAIN,
    /** What the other one gets of what it needs. */
    STRONGER_GAIN,
    /** How urgent the needs are that are met. */
    URGENCY,
    /** How much time the one has who has less. */
    TIME,
    /** That the two come from different sectors. */
    SECTORS,
    /** That they wished for each other. */
    WISHES,
    /** That they waited in earlier rounds. */
    WAITED,
    /** That their texts speak of the same. */
    LIKENESS;

    /** Below this key lie its sentences. */
    public String word() {
        return "projects.cooperation.part." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
