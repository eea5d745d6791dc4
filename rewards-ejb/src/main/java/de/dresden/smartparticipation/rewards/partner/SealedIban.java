package de.dresden.smartparticipation.rewards.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** An IBAN that nobody reads in the database: sealed, with a fingerprint to find equal ones and four characters to be shown. */
@Embeddable
class SealedIban implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "iban_sealed")
    private String sealed;

    @Column(name = "iban_fingerprint")
    private String fingerprint;

    @Column(name = "iban_last_four")
    private String lastFour;

    protected SealedIban() {}

    SealedIban(String sealed, String fingerprint, String lastFour) {
        this.sealed = sealed;
        this.fingerprint = fingerprint;
        this.lastFour = lastFour;
    }

    static SealedIban none() {
        return new SealedIban();
    }

    boolean isThere() {
        return sealed != null;
    }

    boolean sameAs(SealedIban other) {
        return other != null && Objects.equals(fingerprint, other.fingerprint);
    }

    String sealed() {
        return sealed;
    }

    String fingerprint() {
        return fingerprint;
    }

    String lastFour() {
        return lastFour;
    }

    SealedIban copy() {
        return new SealedIban(sealed, fingerprint, lastFour);
    }
}
