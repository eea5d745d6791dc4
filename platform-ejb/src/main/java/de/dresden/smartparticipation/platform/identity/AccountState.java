package de.dresden.smartparticipation.platform.identity;

/** Where an account stands. */
public enum AccountState {

    /** Created or reset: the first password has to be changed. */
    FIRST_PASSWORD,
    ACTIVE,
    DEACTIVATED
}
