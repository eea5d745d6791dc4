package de.dresden.smartparticipation.projects.cooperation.company;

/** What a company wants with another that it names. */
public enum WishKind {
    /** It would like to work with it. */
    WISHED,
    /** It must not be paired with it. */
    MUST_NOT
}
