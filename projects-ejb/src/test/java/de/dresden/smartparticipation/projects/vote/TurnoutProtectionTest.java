package de.dresden.smartparticipation.projects.vote;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.projects.vote.TurnoutProtection.Told;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Small figures of a turnout are not told, and none follows from what is. */
class TurnoutProtectionTest {

    private static final long LEAST = TurnoutProtection.LEAST;

    @Test
    void aSmallStadtteilTakesAnotherWithIt() {
        TurnoutProtection shown = TurnoutProtection.of(100, Map.of("01", 60L, "02", 37L, "03", 3L), Map.of(), Map.of());
        assertThat(shown.isWithheld()).isFalse();
        assertThat(shown.areas())
                .as("100 less 60 less 37 would tell it")
                .containsExactly(new Told("01", 60L, null), new Told("02", null, null), new Told("03", null, null));
    }

    @Test
    void nothingIsHiddenWhereAllAreLarge() {
        TurnoutProtection shown = TurnoutProtection.of(
                100, Map.of("01", 60L, "02", 40L), Map.of("", 50L, "FROM_18", 50L), Map.of("01", 200L, "02", 90L));
        assertThat(shown.areas()).containsExactly(new Told("01", 60L, 200L), new Told("02", 40L, 90L));
        assertThat(shown.ages()).containsExactly(new Told("", 50L, null), new Told("FROM_18", 50L, null));
    }

    @Test
    void whereAlmostAllWentThoseWhoStayedAreFewToo() {
        TurnoutProtection shown = TurnoutProtection.of(
                130, Map.of("01", 48L, "02", 40L, "03", 42L), Map.of(), Map.of("01", 50L, "02", 90L, "03", 100L));
        assertThat(shown.areas())
                .as("50 entitled and 48 votes tell of two who stayed away, and so would the sum less the two others")
                .containsExactly(new Told("01", null, 50L), new Told("02", null, 90L), new Told("03", 42L, 100L));
    }

    @Test
    void nothingButTheWholeIsToldWhereTheWholeIsSmall() {
        assertThat(TurnoutProtection.of(4, Map.of("01", 4L), Map.of(), Map.of()).isWithheld())
                .isTrue();
        assertThat(TurnoutProtection.of(0, Map.of(), Map.of(), Map.of()).isWithheld())
                .isTrue();
    }

    @Test
    void whatIsToldLeavesNeverTheSumOfFew() {
        Random random = new Random(8);
        int hiding = 0;
        for (int round = 0; round < 500; round++) {
            Map<String, Long> voted = new TreeMap<>();
            Map<String, Long> entitled = new TreeMap<>();
            for (int area = 0; area < 2 + random.nextInt(6); area++) {
                long went = random.nextInt(random.nextBoolean() ? 8 : 80);
                voted.put("0" + area, went);
                entitled.put("0" + area, went + random.nextInt(random.nextBoolean() ? 8 : 80));
            }
            long all = voted.values().stream().mapToLong(Long::longValue).sum();
            TurnoutProtection shown = TurnoutProtection.of(all, voted, Map.of(), entitled);
            if (shown.isWithheld()) {
                continue;
            }
            List<Told> hidden =
                    shown.areas().stream().filter(one -> one.voted() == null).toList();
            hiding += hidden.isEmpty() ? 0 : 1;
            for (Told one : shown.areas()) {
                assertThat(one.voted() == null || one.voted() >= LEAST).isTrue();
                assertThat(one.voted() == null || one.entitled() == null || one.entitled() - one.voted() >= LEAST)
                        .isTrue();
            }
            long left = hidden.stream().mapToLong(one -> voted.get(one.value())).sum();
            long stayed = hidden.stream()
                    .mapToLong(one -> entitled.get(one.value()) - voted.get(one.value()))
                    .sum();
            assertThat(hidden.isEmpty()
                            || hidden.size() == voted.size()
                            || hidden.size() > 1 && left >= LEAST && stayed >= LEAST)
                    .as("%s of %s", voted, entitled)
                    .isTrue();
        }
        assertThat(hiding).isGreaterThan(100);
    }
}
