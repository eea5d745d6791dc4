package de.dresden.smartparticipation.rewards.ledger;

/** What an account is for. The sum of all accounts is always zero: what stands in one was taken from another. */
public enum AccountKind {
    /** What a member has; never below zero. */
    WALLET,
    /** Where a funding partner's Taler come from; minus what it granted and did not get back. */
    ISSUER,
    /** What a partner business has taken and is settled with. */
    CLEARING,
    /** What members let expire. */
    EXPIRY,
    /** What was granted by mistake and spent before it was noticed; minus the loss. */
    WRITE_OFF;

    /** The funding partner that an owner names, or null where accounts of this kind are not of one. */
    Issuer issuer(String owner) {
        return this == ISSUER ? Issuer.valueOf(owner) : null;
    }
}
