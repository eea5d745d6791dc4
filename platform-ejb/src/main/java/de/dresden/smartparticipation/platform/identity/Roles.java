package de.dresden.smartparticipation.platform.identity;

/** The names of the {@link Role roles}, for annotations. A test keeps both the same. */
public final class Roles {

    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String CONSULTATION_MANAGER = "CONSULTATION_MANAGER";
    public static final String MODERATOR = "MODERATOR";
    public static final String EVALUATOR = "EVALUATOR";
    public static final String PROJECT_MANAGER = "PROJECT_MANAGER";
    public static final String JURY_MEMBER = "JURY_MEMBER";
    public static final String COOPERATION_MANAGER = "COOPERATION_MANAGER";
    public static final String INTAKE_ASSOCIATION = "INTAKE_ASSOCIATION";
    public static final String REWARDS_CLERK = "REWARDS_CLERK";
    public static final String PARTNER = "PARTNER";
    public static final String TREASURER = "TREASURER";
    public static final String AUDITOR = "AUDITOR";

    private Roles() {}
}
