package de.dresden.smartparticipation.projects.cooperation.company;

/** The steps of the form in their order. */
public enum RegistrationStep {
    COMPANY,
    PORTRAIT,
    NEEDS,
    OFFERS,
    TEAMWORK,
    OVERVIEW;

    /** Whether a released company is checked once more when something in it changes. */
    public boolean checked() {
        return this == COMPANY || this == PORTRAIT;
    }

    public RegistrationStep next() {
        return this == OVERVIEW ? OVERVIEW : values()[ordinal() + 1];
    }

    public RegistrationStep before() {
        return this == COMPANY ? COMPANY : values()[ordinal() - 1];
    }
}
