package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.keys.Keys;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Seals and opens IBANs of partners. */
@Dependent
class IbanSeal {

    private static final String KEY = "iban";
    private static final int SHOWN = 4;

    @Inject
    private Keys keys;

    IbanSeal() {}

    IbanSeal(Keys keys) {
        this.keys = keys;
    }

    /**
     * @param partner reference of the partner; it opens only there
     * @param iban as it was typed and found acceptable
     */
    SealedIban seal(String partner, String iban) {
        String plain = AcceptableIban.plain(iban);
        return new SealedIban(
                keys.seal(KEY, "partner " + partner, plain),
                fingerprint(plain),
                plain.substring(plain.length() - SHOWN));
    }

    String open(String partner, String sealed) {
        return keys.open(KEY, "partner " + partner, sealed);
    }

    /** The same for the same IBAN, however it was typed. */
    String fingerprint(String iban) {
        return keys.fingerprint(KEY, AcceptableIban.plain(iban));
    }
}
