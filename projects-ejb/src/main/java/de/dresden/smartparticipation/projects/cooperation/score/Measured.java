package de.dresden.smartparticipation.projects.cooperation.score;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A company's facts with topics and stems as numbers, so that half a million pairs are measured in a moment. */
final class Measured {

    /** Gives each word the same number wherever it comes from. */
    static final class Numbers {

        private final Map<String, Integer> numbers = new HashMap<>();

        int of(String word) {
            return numbers.computeIfAbsent(word, unknown -> numbers.size());
        }

        private int[] all(Set<String> words) {
            return words.stream().mapToInt(this::of).sorted().toArray();
        }
    }

    /** From this many hours a month on, more time does not make a pair better. */
    private static final int HOURS_ENOUGH = 20;

    private static final int FULL = 1_000;
    private static final int BEST_GRADE = 5;

    private final CompanyFacts facts;
    private final int[] needs;
    private final int[] urgencies;
    private final int allUrgencies;
    private final Map<Integer, Integer> offers = new HashMap<>();
    private final int[] lexemes;

    Measured(CompanyFacts facts, Numbers topics, Numbers stems) {
        this.facts = facts;
        needs = facts.needs().keySet().stream().mapToInt(topics::of).toArray();
        urgencies = facts.needs().values().stream().mapToInt(Integer::intValue).toArray();
        int sum = 0;
        for (int urgency : urgencies) {
            sum += urgency;
        }
        allUrgencies = sum;
        facts.offers().forEach((topic, strength) -> offers.put(topics.of(topic), strength));
        lexemes = stems.all(facts.lexemes());
    }

    CompanyFacts facts() {
        return facts;
    }

    /** How much of what this one needs the other offers, urgent needs first: 1,000 where each is met by the strongest offer. */
    int gainsFrom(Measured other) {
        int met = 0;
        for (int at = 0; at < needs.length; at++) {
            met += urgencies[at] * other.offers.getOrDefault(needs[at], 0);
        }
        return allUrgencies == 0 ? 0 : FULL * met / (BEST_GRADE * allUrgencies);
    }

    /** Urgency of the most urgent need that the other one meets; 0 where it meets none. */
    int mostUrgentMetBy(Measured other) {
        int most = 0;
        for (int at = 0; at < needs.length; at++) {
            if (other.offers.containsKey(needs[at])) {
                most = Math.max(most, urgencies[at]);
            }
        }
        return most;
    }

    /** Of 1,000. */
    int timeWith(Measured other) {
        return FULL * Math.min(HOURS_ENOUGH, hoursWith(other)) / HOURS_ENOUGH;
    }

    int hoursWith(Measured other) {
        return Math.min(facts.hours(), other.facts.hours());
    }

    /** Of 1,000: twice what both share, of all that both have (Dice 1945). */
    int likenessWith(Measured other) {
        int all = lexemes.length + other.lexemes.length;
        return all == 0 ? 0 : FULL * 2 * sharedWith(other) / all;
    }

    int sharedWith(Measured other) {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < lexemes.length && theirs < other.lexemes.length) {
            int order = Integer.compare(lexemes[mine], other.lexemes[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
