package de.dresden.smartparticipation.projects.call;

/** Who may apply. */
public enum ApplicantKind {
    CITIZENS_GROUP,
    ASSOCIATION,
    SCIENCE,
    COMPANY,
    ADMINISTRATION
}
