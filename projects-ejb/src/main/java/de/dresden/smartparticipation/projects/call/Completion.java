package de.dresden.smartparticipation.projects.call;

/** What is done with the money that the Method of Equal Shares leaves. */
public enum Completion {
    NONE,
    /** One currency unit a voter more, step by step, until the first run over budget. */
    ADD1,
    /** The same, then by votes. */
    ADD1U,
    /** By votes. */
    UTILITARIAN
}
