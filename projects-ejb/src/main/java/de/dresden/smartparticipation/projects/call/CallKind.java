package de.dresden.smartparticipation.projects.call;

/** What a call is for. */
public enum CallKind {
    /** Projects of citizens, science and administration (Zukunftsstadt). */
    CITY_PROJECT,
    /** Tandems of companies (Unternehmen helfen Unternehmen). */
    COOPERATION
}
