package de.dresden.smartparticipation.rewards.settlement;

/**
 * A line that has another amount than on the statement before.
 *
 * @param redemption reference of its redemption
 * @param kind whether it was redeemed or taken back
 * @param oldCents what stood there, with its sign
 * @param reason why it was changed, as the partner was told
 */
record AmendedLine(String redemption, LineKind kind, long oldCents, String reason) {

    boolean is(SettlementLine line) {
        return kind == line.kind() && redemption.equals(line.redemption());
    }
}
