package de.dresden.smartparticipation.platform.survey;

/** How a condition compares an answer with its value. An answer that was not given fulfils none. */
public enum Comparison {
    /** The choice, step or number is this one. */
    IS,
    /** There is an answer, and it is another one. */
    IS_NOT,
    /** Among the several choices is this one. */
    CONTAINS,
    /** There is an answer, and this choice is not in it. */
    LACKS,
    /** The step or number is this or more. */
    AT_LEAST,
    /** The step or number is this or less. */
    AT_MOST;

    public boolean fits(QuestionKind kind) {
        return switch (kind) {
            case SINGLE -> this == IS || this == IS_NOT;
            case MULTIPLE -> this == CONTAINS || this == LACKS;
            case SCALE, NUMBER -> this == IS || this == IS_NOT || this == AT_LEAST || this == AT_MOST;
            default -> false;
        };
    }
}
