package de.dresden.smartparticipation.platform.identity;

/** What a person may do at all; most of it holds within the person's departments only. */
public enum Role {
    ADMINISTRATOR,
    CONSULTATION_MANAGER,
    MODERATOR,
    EVALUATOR,
    PROJECT_MANAGER,
    JURY_MEMBER,
    COOPERATION_MANAGER,
    INTAKE_ASSOCIATION,
    REWARDS_CLERK,
    PARTNER,
    TREASURER,
    AUDITOR
}
