package de.dresden.smartparticipation.rewards.ledger;

/** Who pays for the Taler: the funding partners of the programme. Each has one account, made by the migration. */
public enum Issuer {
    /** Landeshauptstadt Dresden. */
    CITY,
    SACHSENENERGIE,
    /** Dresdner Verkehrsbetriebe. */
    DVB,
    /** Ostsächsische Sparkasse Dresden. */
    SPARKASSE
}
