package de.dresden.smartparticipation.rewards.ledger.core;

import static de.dresden.smartparticipation.rewards.ledger.AccountKind.CLEARING;
import static de.dresden.smartparticipation.rewards.ledger.AccountKind.EXPIRY;
import static de.dresden.smartparticipation.rewards.ledger.AccountKind.ISSUER;
import static de.dresden.smartparticipation.rewards.ledger.AccountKind.WALLET;

import de.dresden.smartparticipation.rewards.ledger.AccountKind;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a transfer may be. There is no other way between accounts: Taler cannot be bought, handed from member to member or
 * turned into money, so that they stay outside of payment services (ZAG § 2 Abs. 1 Nr. 10).
 */
public enum TransferKind {
    /** Taler for a trip, a good deed, a challenge; pending at first. */
    GRANT(ISSUER, WALLET, true),
    /** Taler for an offer; pending until the partner has redeemed the code. */
    REDEEM(WALLET, CLEARING, true),
    /** A lot came to its end. */
    EXPIRE(WALLET, EXPIRY, false),
    /** What was granted by mistake is taken back. */
    RECLAIM(WALLET, ISSUER, false),
    /** What was granted by mistake and is spent: the issuer gets it back at the cost of the write-off. */
    WRITE_OFF(AccountKind.WRITE_OFF, ISSUER, false),
    /** A redemption is undone. */
    REFUND(CLEARING, WALLET, false);

    private final AccountKind from;
    private final AccountKind to;
    private final boolean twoPhase;

    TransferKind(AccountKind from, AccountKind to, boolean twoPhase) {
        this.from = from;
        this.to = to;
        this.twoPhase = twoPhase;
    }

    public AccountKind from() {
        return from;
    }

    public AccountKind to() {
        return to;
    }

    /** Whether it is pending at first; the others are posted as they are booked. */
    public boolean twoPhase() {
        return twoPhase;
    }

    /** The transfer between such accounts, where there is one. */
    public static Optional<TransferKind> between(AccountKind from, AccountKind to) {
        return Arrays.stream(values())
                .filter(kind -> kind.from == from && kind.to == to)
                .findFirst();
    }
}
