package de.dresden.smartparticipation.projects.jury;

/** Who raised a conflict of interest. */
public enum RaisedBy {
    MEMBER,
    CHAIR,
    MANAGER
}
