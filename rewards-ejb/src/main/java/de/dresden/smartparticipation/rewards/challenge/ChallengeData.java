package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.rewards.challenge.count.ChallengeUnit;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is released with four eyes. Texts are plain: nothing in them is ever taken for markup.
 *
 * @param title 3 to 120 characters
 * @param description 1 to 4,000 characters
 * @param kind who reaches the goal
 * @param firstDay first day in Dresden
 * @param lastDay last day, at most a year later
 * @param proof what proves it
 * @param unit what the goal is counted in
 * @param goal how much of it, at least 1
 * @param modes that count; of trips only
 * @param times how often a member may prove something within {@code every}, or null: trips
 * @param every within what, or null: trips
 * @param rewardTaler whole Taler for a member that reaches the goal, or for each deed
 * @param issuer who pays
 * @param mostTaler whole Taler for all together
 * @param mostMembers how many may take part, or null: no limit
 * @param teamSize most members of a team, or null: no teams
 */
public record ChallengeData(
        String title,
        String description,
        ChallengeKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        ChallengeProof proof,
        ChallengeUnit unit,
        long goal,
        Set<Mode> modes,
        Integer times,
        Repeat every,
        long rewardTaler,
        Issuer issuer,
        long mostTaler,
        Integer mostMembers,
        Integer teamSize)
        implements Serializable {

    public ChallengeData {
        title = TypedText.line(title);
        description = TypedText.text(description);
        modes = modes == null || modes.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(modes));
    }

    /** The modes in the order of their kind, as they are kept. */
    String modeNames() {
        return modes.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** All of it by name; absent where it is null. */
    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("title", title);
        values.put("description", description);
        values.put("kind", kind);
        values.put("firstDay", firstDay);
        values.put("lastDay", lastDay);
        values.put("proof", proof);
        values.put("unit", unit);
        values.put("goal", goal);
        values.put("modes", modeNames());
        values.put("times", times);
        values.put("every", every);
        values.put("rewardTaler", rewardTaler);
        values.put("issuer", issuer);
        values.put("mostTaler", mostTaler);
        values.put("mostMembers", mostMembers);
        values.put("teamSize", teamSize);
        return values;
    }
}
