package de.dresden.smartparticipation.rewards.member;

import java.math.BigInteger;
import java.security.spec.EdECPoint;
import java.util.Set;

/**
 * The points of Ed25519 whose multiples are eight at most (RFC 8032, section 5.1). For a key that is one of them a signature can be
 * written that holds for many messages without anybody knowing a private key; Java takes them.
 */
final class SmallOrder {

    private static final BigInteger PRIME = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    /** The second coordinates of all eight; each but two stands for a point and its mirror image. */
    private static final Set<BigInteger> ORDINATES = Set.of(
            BigInteger.ONE,
            PRIME.subtract(BigInteger.ONE),
            BigInteger.ZERO,
            new BigInteger("2707385501144840649318225287225658788936804267575313519463743609750303402022"),
            new BigInteger("55188659117513257062467267217118295137698188065244968500265048394206261417927"));

    private SmallOrder() {}

    /** Also where the coordinate is written larger than the prime, which Java reads as well. */
    static boolean has(EdECPoint point) {
        return ORDINATES.contains(point.getY().mod(PRIME));
    }
}
