package de.dresden.smartparticipation.web.citizen;

import java.util.Locale;

/** The steps of the public form of a proof of use. */
public enum ProofStep {
    NARRATIVE,
    RECEIPTS,
    FUNDS,
    FILES,
    SEND;

    /** Key of its name. */
    public String label() {
        return "citizen.proof.step." + name().toLowerCase(Locale.ROOT);
    }

    ProofStep next() {
        return this == SEND ? SEND : values()[ordinal() + 1];
    }

    ProofStep before() {
        return this == NARRATIVE ? NARRATIVE : values()[ordinal() - 1];
    }
}
