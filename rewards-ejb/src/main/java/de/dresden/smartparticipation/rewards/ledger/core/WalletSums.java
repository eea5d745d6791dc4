package de.dresden.smartparticipation.rewards.ledger.core;

/**
 * What a wallet stands at, in Taler. Every step that would bring one of the three below zero fails.
 *
 * @param available what may be spent: posted, and not set aside
 * @param reserved set aside for redemptions that are pending
 * @param incoming granted, not posted yet
 */
public record WalletSums(long available, long reserved, long incoming) {

    public static final WalletSums EMPTY = new WalletSums(0, 0, 0);

    /** @throws IllegalArgumentException where one is below zero */
    public WalletSums {
        if (available < 0 || reserved < 0 || incoming < 0) {
            throw new IllegalArgumentException(
                    "a wallet with " + available + " available, " + reserved + " reserved, " + incoming + " incoming");
        }
    }

    /** What the posted transfers leave. */
    public long balance() {
        return available + reserved;
    }

    /** What a pending transfer of this kind does as it is booked; of another kind, as it is booked and posted at once. */
    public WalletSums booked(TransferKind kind, long taler) {
        return switch (kind) {
            case GRANT -> new WalletSums(available, reserved, incoming + taler);
            case REDEEM -> new WalletSums(available - taler, reserved + taler, incoming);
            case EXPIRE, RECLAIM -> new WalletSums(available - taler, reserved, incoming);
            case REFUND -> new WalletSums(available + taler, reserved, incoming);
            case WRITE_OFF -> this;
        };
    }

    /** What the end of a pending transfer does. */
    public WalletSums resolved(TransferKind kind, Resolution resolution, long taler) {
        boolean posted = resolution == Resolution.POSTED;
        if (kind == TransferKind.GRANT) {
            return new WalletSums(available + (posted ? taler : 0), reserved, incoming - taler);
        }
        return new WalletSums(available + (posted ? 0 : taler), reserved - taler, incoming);
    }
}
