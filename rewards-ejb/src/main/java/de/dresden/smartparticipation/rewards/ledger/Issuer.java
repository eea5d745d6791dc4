package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.Locale;

/** Who pays for the Taler: the funding partners of the programme. Each has one account, made by the migration. */
public enum Issuer {
    /** Landeshauptstadt Dresden. */
    CITY,
    SACHSENENERGIE,
    /** Dresdner Verkehrsbetriebe. */
    DVB,
    /** Ostsächsische Sparkasse Dresden. */
    SPARKASSE;

    /** Its name as a text. */
    public Reason word() {
        return Reason.of("rewards.issuer." + name().toLowerCase(Locale.ROOT));
    }
}
