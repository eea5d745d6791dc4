package de.dresden.smartparticipation.projects.cooperation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.platform.text.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PairScoreTest {

    private static final Weights GAIN_ALONE = new Weights(100, 0, 0, 0, 0, 0, 0);
    private static final Conditions OPEN = new Conditions(false, false, false, false, false, 0);

    private final CompanyFacts designer =
            SomeCompanies.company(1, "design", true, Map.of("financing", 4), Map.of("visibility-brand", 5));
    private final CompanyFacts shop =
            SomeCompanies.company(2, "trade", false, Map.of("visibility-brand", 5), Map.of("financing", 5));

    @Test
    void the_parts_of_every_pair_sum_to_its_score_and_each_kind_is_there_once() {
        List<CompanyFacts> companies = SomeCompanies.random(120, 7);
        for (Weights weights : List.of(Weights.usual(), new Weights(31, 17, 13, 11, 7, 12, 9), GAIN_ALONE)) {
            for (CompanyFacts one : companies) {
                for (CompanyFacts other : companies) {
                    if (one.id() < other.id()) {
                        Score score = PairScore.of(one, other, weights, OPEN);
                        assertThat(score.parts()).extracting(Part::kind).containsExactly(PartKind.values());
                        assertThat(score.parts().stream().mapToInt(Part::points).sum())
                                .isEqualTo(score.total());
                        assertThat(score.total()).isBetween(0, 1_000);
                        assertThat(score.parts()).allMatch(part -> part.points() >= 0);
                    }
                }
            }
        }
    }

    @Test
    void a_score_whose_parts_are_not_its_total_cannot_be_made() {
        List<Part> parts = List.of(new Part(PartKind.TIME, 7, List.of()));
        assertThatThrownBy(() -> new Score(parts, 8, 2, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_does_not_matter_which_of_the_two_is_named_first() {
        List<CompanyFacts> companies = SomeCompanies.random(60, 11);
        for (CompanyFacts one : companies) {
            for (CompanyFacts other : companies) {
                if (one.id() != other.id()) {
                    assertThat(PairScore.of(one, other, Weights.usual(), Conditions.usual(2)))
                            .isEqualTo(PairScore.of(other, one, Weights.usual(), Conditions.usual(2)));
                }
            }
        }
    }

    @Test
    void all_that_both_need_by_the_strongest_offers_is_the_whole_gain() {
        assertThat(PairScore.of(designer, shop, GAIN_ALONE, OPEN).total()).isEqualTo(999);
    }

    @Test
    void the_weaker_direction_counts_twice() {
        CompanyFacts oneSided = SomeCompanies.company(3, "trade", false, Map.of("visibility-brand", 5), Map.of());
        CompanyFacts half = SomeCompanies.company(
                4, "trade", false, Map.of("visibility-brand", 1, "team", 1), Map.of("financing", 3));

        assertThat(PairScore.of(designer, oneSided, GAIN_ALONE, OPEN).total()).isEqualTo(333);
        // 500 in one direction and 600 in the other are better than 0 and 1,000, though their sum is hardly larger
        assertThat(PairScore.of(designer, half, GAIN_ALONE, OPEN).parts())
                .extracting(Part::points)
                .startsWith(333, 200);
    }

    @Test
    void who_waited_longer_scores_higher_and_nothing_else_changes() {
        Score before = PairScore.of(designer, shop, Weights.usual(), OPEN);
        Score after = PairScore.of(SomeCompanies.waited(designer, 2), shop, Weights.usual(), OPEN);

        assertThat(after.total() - before.total()).isEqualTo(25);
        assertThat(after.parts().get(PartKind.WAITED.ordinal()).points()).isEqualTo(25);
    }

    @Test
    void the_same_companies_in_another_order_get_the_same_points() {
        List<CompanyFacts> companies = SomeCompanies.random(80, 5);
        Map<List<Long>, List<Integer>> first = points(companies);
        List<CompanyFacts> shuffled = new ArrayList<>(companies);
        Collections.shuffle(shuffled, new Random(3));

        assertThat(points(shuffled)).isEqualTo(first);
        first.forEach((pair, points) -> {
            Score score = PairScore.of(
                    companies.get(pair.get(1).intValue() - 1),
                    companies.get(pair.get(0).intValue() - 1),
                    Weights.usual(),
                    Conditions.usual(2));
            assertThat(score.exclusion()).isEmpty();
            assertThat(score.parts()).extracting(Part::points).isEqualTo(points);
        });
        assertThat(first).hasSizeBetween(150, 1_500);
    }

    private static Map<List<Long>, List<Integer>> points(List<CompanyFacts> companies) {
        Map<List<Long>, List<Integer>> all = new HashMap<>();
        new Scorer(companies, Weights.usual(), Conditions.usual(2)).each((one, other, total, points) -> {
            List<Integer> list = new ArrayList<>();
            for (int point : points) {
                list.add(point);
            }
            assertThat(list.stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
            all.put(List.of(one, other), list);
        });
        return all;
    }

    @Test
    void rules_exclude_and_say_why_and_a_decline_excludes_without_a_rule() {
        CompanyFacts printer = SomeCompanies.company(3, "trade", false, Map.of(), Map.of());
        CompanyFacts agency = SomeCompanies.company(4, "design", true, Map.of(), Map.of());

        assertThat(excluded(shop, printer)).isEqualTo(Exclusion.NO_KKW);
        assertThat(excluded(designer, agency)).isEqualTo(Exclusion.SAME_SECTOR);
        assertThat(excluded(designer, shop)).isNull();
        assertThat(excluded(with(designer, 2, 0, 0), shop)).isEqualTo(Exclusion.MUST_NOT);
        assertThat(excluded(with(designer, 0, 2, 0), shop)).isEqualTo(Exclusion.EARLIER_PAIR);
        assertThat(excluded(with(designer, 0, 0, 2), shop)).isEqualTo(Exclusion.DECLINED);
        assertThat(PairScore.of(shop, with(designer, 2, 2, 2), Weights.usual(), OPEN)
                        .exclusion())
                .contains(Exclusion.DECLINED);
        assertThat(PairScore.of(shop, designer, Weights.usual(), OPEN).exclusion())
                .isEmpty();
    }

    @Test
    void two_who_both_gain_nothing_are_no_pair_and_by_the_rule_neither_are_those_of_whom_one_does() {
        CompanyFacts printer = SomeCompanies.company(3, "trade", false, Map.of("team", 5), Map.of());
        CompanyFacts oneSided = SomeCompanies.company(4, "trade", false, Map.of("visibility-brand", 1), Map.of());

        assertThat(exclusion(designer, printer, OPEN)).isEqualTo(Exclusion.NEITHER_GAINS);
        assertThat(exclusion(designer, oneSided, OPEN)).isNull();
        assertThat(exclusion(designer, oneSided, Conditions.usual(2))).isEqualTo(Exclusion.ONE_SIDED);
        assertThat(exclusion(designer, shop, Conditions.usual(2))).isNull();
        assertThat(List.of(printer, oneSided, shop))
                .extracting(
                        other -> PairScore.of(designer, other, GAIN_ALONE, OPEN).gaining())
                .containsExactly(0, 1, 2);
    }

    @Test
    void of_a_pair_as_many_are_in_dresden_as_the_round_says_and_a_third_may_be_from_outside() {
        CompanyFacts outside = outside(shop);
        CompanyFacts faraway = outside(designer);
        for (int least = 0; least <= 3; least++) {
            Conditions conditions = Conditions.usual(least);
            assertThat(exclusion(designer, shop, conditions)).as("%d", least).isNull();
            assertThat(exclusion(designer, outside, conditions))
                    .as("one of both, %d", least)
                    .isEqualTo(least > 1 ? Exclusion.TOO_FEW_IN_DRESDEN : null);
            assertThat(exclusion(faraway, outside, conditions))
                    .as("none of both, %d", least)
                    .isEqualTo(least > 0 ? Exclusion.TOO_FEW_IN_DRESDEN : null);
            assertThat(exclusion(designer, outside, conditions.besidePair()))
                    .as("beside a pair, %d", least)
                    .isEqualTo(least > 2 ? Exclusion.TOO_FEW_IN_DRESDEN : null);
        }
        assertThat(Texts.german().text(Exclusion.TOO_FEW_IN_DRESDEN.said(designer, outside, Conditions.usual(2))))
                .isEqualTo("Nur eines der beiden Unternehmen ist in Dresden, nötig sind beide.");
        assertThat(Texts.german().text(Exclusion.TOO_FEW_IN_DRESDEN.said(faraway, outside, Conditions.usual(1))))
                .isEqualTo("Keines der beiden Unternehmen ist in Dresden, nötig ist mindestens eines.");
    }

    private static Exclusion exclusion(CompanyFacts one, CompanyFacts other, Conditions conditions) {
        Exclusion found =
                PairScore.of(one, other, GAIN_ALONE, conditions).exclusion().orElse(null);
        assertThat(new Scorer(List.of(one, other), GAIN_ALONE, conditions).exclusion(one.id(), other.id()))
                .isEqualTo(Optional.ofNullable(found));
        return found;
    }

    private static CompanyFacts outside(CompanyFacts facts) {
        return new CompanyFacts(
                facts.id(),
                facts.sector(),
                facts.kkw(),
                false,
                facts.needs(),
                facts.offers(),
                facts.hours(),
                facts.waited(),
                facts.wished(),
                facts.mustNot(),
                facts.earlier(),
                facts.declined(),
                facts.lexemes());
    }

    private static Exclusion excluded(CompanyFacts one, CompanyFacts other) {
        return PairScore.of(one, other, Weights.usual(), Conditions.usual(2))
                .exclusion()
                .orElse(null);
    }

    private static CompanyFacts with(CompanyFacts facts, long mustNot, long earlier, long declined) {
        return new CompanyFacts(
                facts.id(),
                facts.sector(),
                facts.kkw(),
                facts.inDresden(),
                facts.needs(),
                facts.offers(),
                facts.hours(),
                facts.waited(),
                facts.wished(),
                new TreeSet<>(List.of(mustNot)),
                new TreeSet<>(List.of(earlier)),
                new TreeSet<>(List.of(declined)),
                facts.lexemes());
    }

    @Test
    void weights_that_do_not_sum_to_a_hundred_are_refused() {
        for (Weights unsound : List.of(new Weights(55, 10, 10, 10, 5, 5, 6), new Weights(110, -10, 0, 0, 0, 0, 0))) {
            assertThat(unsound.sound()).isFalse();
            assertThatThrownBy(() -> PairScore.of(designer, shop, unsound, OPEN))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Scorer(List.of(designer, shop), unsound, OPEN))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Weights.usual().sound()).isTrue();
    }

    @Test
    void every_part_is_said_in_a_sentence_of_both_languages() {
        ScoreWords words = new ScoreWords(
                Map.of(1L, "Atelier Faden", 2L, "Kaufhaus Elbe"),
                Map.of("financing", new Wording("Finanzierung", "Financing")),
                Map.of("design", new Wording("Designwirtschaft", "Design"), "trade", new Wording("Handel", "Trade")));
        List<CompanyFacts> companies = SomeCompanies.random(40, 3);
        for (CompanyFacts one : companies) {
            Score score = PairScore.of(one, companies.get((int) (one.id() % 40)), Weights.usual(), OPEN);
            for (Part part : score.parts()) {
                Reason sentence = words.of(part);
                for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                    assertThat(Texts.in(language).text(sentence))
                            .isNotEqualTo(sentence.key())
                            .doesNotContain("{");
                }
            }
        }
        Part gain = PairScore.of(designer, shop, GAIN_ALONE, OPEN).parts().get(0);
        assertThat(Texts.german().text(words.of(gain)))
                .isEqualTo("Atelier Faden bekommt von Kaufhaus Elbe 100 % dessen, was gebraucht wird: Finanzierung.");
        CompanyFacts oneSided = SomeCompanies.company(2, "trade", false, Map.of("visibility-brand", 4), Map.of());
        Part urgency =
                PairScore.of(designer, oneSided, Weights.usual(), OPEN).parts().get(PartKind.URGENCY.ordinal());
        assertThat(Texts.german().text(words.of(urgency)))
                .isEqualTo(
                        "Dringendster gedeckter Bedarf: Kaufhaus Elbe 4 von 5; bei Atelier Faden ist keiner gedeckt.");
        assertThat(Texts.in(Locale.ENGLISH).text(words.of(gain)))
                .isEqualTo("Atelier Faden gets 100% of what it needs from Kaufhaus Elbe: Financing.");
    }
}
