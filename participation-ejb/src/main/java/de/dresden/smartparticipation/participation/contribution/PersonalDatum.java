package de.dresden.smartparticipation.participation.contribution;

/** What a passage of a text seems to be that may name a person. */
public enum PersonalDatum {
    EMAIL,
    PHONE,
    IBAN
}
