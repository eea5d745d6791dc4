package de.dresden.smartparticipation.participation.measure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Shuffles by a seed: everybody gets the measures in an order of the own, so that none is tired of the same last ones, and always
 * in the same one. A measure that comes later slips in somewhere and moves no other.
 */
final class OwnOrder {

    private OwnOrder() {}

    static List<Card> of(List<Card> cards, String seed) {
        return cards.stream()
                .sorted(Comparator.comparing((Card card) -> mixed(seed, card.id()))
                        .thenComparing(Card::id))
                .toList();
    }

    private static String mixed(String seed, long id) {
        try {
            byte[] text = (seed + ":" + id).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
