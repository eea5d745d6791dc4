package de.dresden.smartparticipation.rewards.ledger.core;

import de.dresden.smartparticipation.rewards.ledger.AccountKind;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import java.util.Objects;

/**
 * Which account: one a member, one a funding partner, one a partner business, one for what expired, one for what was written off.
 *
 * @param kind what it is for
 * @param owner whose it is, within its kind; empty where there is only one
 */
public record AccountKey(AccountKind kind, String owner) {

    public AccountKey {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(owner);
    }

    public static AccountKey wallet(long member) {
        return new AccountKey(AccountKind.WALLET, String.valueOf(member));
    }

    public static AccountKey issuer(Issuer issuer) {
        return new AccountKey(AccountKind.ISSUER, issuer.name());
    }

    public static AccountKey clearing(long partner) {
        return new AccountKey(AccountKind.CLEARING, String.valueOf(partner));
    }

    public static AccountKey expiry() {
        return new AccountKey(AccountKind.EXPIRY, "");
    }

    public static AccountKey writeOff() {
        return new AccountKey(AccountKind.WRITE_OFF, "");
    }
}
