package de.dresden.smartparticipation.projects.cooperation.company;

/** The two worlds that the programme brings together. */
public enum Branch {
    /** Cultural and creative industries. */
    KKW,
    OTHER
}
