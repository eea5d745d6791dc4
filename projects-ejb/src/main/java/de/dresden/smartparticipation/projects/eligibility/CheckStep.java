package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.projects.application.ApplicationState;
import java.util.EnumSet;
import java.util.Set;

/** What a project manager of the department can do with the check of an application as it stands now. */
public enum CheckStep {
    ANSWER,
    REQUEST,
    ASK,
    /** Take a question back. */
    UNASK,
    PASS,
    REFUSE,
    /** Take what is eligible into the check once more. */
    REOPEN;

    static Set<CheckStep> of(ApplicationState state) {
        return switch (state) {
            case IN_CHECK -> EnumSet.of(ANSWER, REQUEST, ASK, PASS, REFUSE);
            case QUERIED -> EnumSet.of(ANSWER, REQUEST, UNASK, REFUSE);
            case ELIGIBLE -> EnumSet.of(REOPEN);
            default -> EnumSet.noneOf(CheckStep.class);
        };
    }
}
