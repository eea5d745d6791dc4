package de.dresden.smartparticipation.participation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoScriptTest {

    static List<String> names() {
        return DemoConsultations.NAMES;
    }

    @Test
    void thereAreAboutAHundredAndFiftyContributions() {
        assertThat(names().stream()
                        .mapToInt(name -> DemoScript.of(name).contributions().size())
                        .sum())
                .isBetween(140, 160);
    }

    @ParameterizedTest
    @MethodSource("names")
    void numbersAndTitlesAreUnique(String name) {
        List<DemoContribution> all = DemoScript.of(name).contributions();

        assertThat(all.stream().map(DemoContribution::number)).doesNotHaveDuplicates();
        assertThat(all.stream().map(DemoContribution::title)).doesNotHaveDuplicates();
        assertThat(all.stream().map(DemoContribution::text)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyContributionFallsIntoTheParticipation(String name) {
        DemoScript script = DemoScript.of(name);
        DemoScript.Days participation = script.phases().get(0);

        assertThat(script.contributions())
                .allSatisfy(one -> assertThat(-one.daysAgo()).isBetween(participation.from(), participation.until()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void dailyWorkIsDoneOnCasesThatADepartmentHas(String name) {
        DemoScript script = DemoScript.of(name);
        Set<String> assigned = script.contributions().stream()
                .filter(one -> one.state() == ContributionState.DISTRIBUTED || one.answer() != null)
                .map(DemoContribution::number)
                .collect(Collectors.toSet());

        assertThat(script.work()).extracting(DemoWork::number).isSubsetOf(assigned);
    }

    @ParameterizedTest
    @MethodSource("names")
    void oneAnswerStandsWhereAllItAnswersStand(String name) {
        DemoScript script = DemoScript.of(name);

        script.answers().keySet().forEach(key -> {
            List<DemoContribution> answered = script.contributions().stream()
                    .filter(one -> key.equals(one.answer()))
                    .toList();
            assertThat(answered).as(key).isNotEmpty();
            assertThat(answered.stream().map(DemoContribution::state).distinct())
                    .as(key)
                    .hasSize(1);
            assertThat(answered.stream()
                            .map(one -> script.topics().get(one.topic() - 1).department())
                            .distinct())
                    .as(key)
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsProposedIsJudgedAndGivesTheReasonThatItNeeds(String name) {
        DemoScript script = DemoScript.of(name);
        Set<ContributionState> further =
                Set.of(ContributionState.TO_APPROVE, ContributionState.APPROVED, ContributionState.PUBLISHED);

        script.contributions().stream()
                .filter(one -> further.contains(one.state()))
                .forEach(one -> {
                    DemoAnswer answer = script.answers().get(one.answer());
                    assertThat(answer).as(one.number()).isNotNull();
                    assertThat(answer.draft().assessment()).as(one.number()).isNotNull();
                    assertThat(!answer.draft().assessment().reasoned()
                                    || answer.draft().reason() != null)
                            .as(one.number())
                            .isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLinkLeadsSomewhere(String name) {
        List<DemoContribution> all = DemoScript.of(name).contributions();
        Set<String> numbers = all.stream().map(DemoContribution::number).collect(Collectors.toSet());

        assertThat(all).allSatisfy(one -> assertThat(one.link() == null || numbers.contains(one.link()))
                .isTrue());
        assertThat(all).allSatisfy(one -> assertThat(one.state() == ContributionState.REFUSED)
                .isEqualTo(one.ground() != null));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTopicHasAnEnglishName(String name) {
        assertThat(DemoScript.of(name).topics())
                .allSatisfy(topic -> assertThat(topic.name().english()).isNotEmpty());
    }

    @Test
    void theEvaluatedOneHasNothingOpen() {
        assertThat(DemoConsultations.NAMES.stream()
                        .map(DemoScript::of)
                        .filter(script -> script.state() == ConsultationState.EVALUATED)
                        .flatMap(script -> script.contributions().stream()))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.state().ended()).isTrue());
    }

    @Test
    void staffWorksOnWeekdaysAndInOrder() {
        DemoCalendar calendar = new DemoCalendar(LocalDate.of(2026, 11, 22));

        assertThat(calendar.worked(8, 9, 1)).isEqualTo("2026-11-16T08:13:00Z");
        assertThat(calendar.worked(7, 10, 1)).isAfter(calendar.worked(8, 9, 1));
    }
}
