package de.dresden.smartparticipation.platform.survey;

/** What kind of answer a question takes. */
public enum QuestionKind {
    /** One of several choices. */
    SINGLE,
    /** Any number of choices. */
    MULTIPLE,
    /** One step of a scale whose ends have names. */
    SCALE,
    /** Several lines, each judged on the same scale. */
    MATRIX,
    /** Choices put in order; not all of them need a place. */
    RANKING,
    /** A number within limits. */
    NUMBER,
    /** Free text. */
    TEXT;

    public boolean hasChoices() {
        return this == SINGLE || this == MULTIPLE || this == RANKING;
    }

    public boolean hasScale() {
        return this == SCALE || this == MATRIX;
    }

    /** Whether a condition may ask for its answer. */
    public boolean canBeCompared() {
        return this == SINGLE || this == MULTIPLE || this == SCALE || this == NUMBER;
    }

    /** Whether its answers can be split by those of another question. */
    public boolean canBeSplit() {
        return this == SINGLE || this == MULTIPLE || this == SCALE;
    }

    /** Whether everybody gives at most one answer, so that others can be split by it. */
    public boolean splits() {
        return this == SINGLE || this == SCALE;
    }
}
