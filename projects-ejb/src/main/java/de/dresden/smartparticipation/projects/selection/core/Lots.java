package de.dresden.smartparticipation.projects.selection.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What decides where cost and votes are the same too. A lot is drawn once, from a seed that is recorded: first comes the project whose
 * SHA-256 of {@code seed:id}, in hexadecimal digits, is the least, so that anybody can draw it again. Without a seed the id decides, as
 * text, as in the reference programs.
 */
public final class Lots {

    private final Function<Project, String> lot;

    private Lots(Function<Project, String> lot) {
        this.lot = lot;
    }

    /** No lot: the id as text. */
    public static Lots byId() {
        return new Lots(Project::id);
    }

    /** @param seed written into the protocol */
    public static Lots drawn(String seed) {
        return new Lots(project -> digest(seed + ":" + project.id()));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who comes first of those that are level: the lowest cost, then the most votes, then the lot; no two have the same rank. */
    int[] ranks(Election election, Support support) {
        int[] ranks = new int[election.projects().size()];
        int[] rank = {0};
        IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer project) -> election.cost(project))
                        .thenComparing(Comparator.comparingLong((Integer project) -> support.votes(project))
                                .reversed())
                        .thenComparing(project -> lot.apply(election.projects().get(project)))
                        .thenComparing(election::id))
                .forEach(project -> ranks[project] = rank[0]++);
        return ranks;
    }
}
