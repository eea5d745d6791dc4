package de.dresden.smartparticipation.participation.plan;

import static de.dresden.smartparticipation.participation.plan.SomePlan.publication;
import static de.dresden.smartparticipation.participation.plan.SomePlan.round;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.deadline.DeadlineEngine;
import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.platform.deadline.SaxonHolidays;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** § 3 Abs. 2, § 4 Abs. 2, § 4a Abs. 3, § 13 Abs. 2 BauGB. */
class RoundPeriodsTest {

    private static final DeadlineEngine ENGINE = new DeadlineEngine(new SaxonHolidays(false).of(2026, 2028));
    private static final RoundPeriods REGULAR = new RoundPeriods(ENGINE, LawEdition.BAUGB_2023, PlanProcedure.REGULAR);
    private static final RoundPeriods INNER =
            new RoundPeriods(ENGINE, LawEdition.BAUGB_2023, PlanProcedure.INNER_DEVELOPMENT);

    @Test
    void theStatutoryPeriodIsTheMonthAndNotADayLess() {
        assertThat(said(REGULAR, publication("2027-03-01", "2027-03-31"))).isEmpty();
        assertThat(said(REGULAR, publication("2027-03-01", "2027-03-30")))
                .containsExactly(
                        "Die Frist der Öffentlichkeit endet frühestens am 31.03.2027 (§ 3 Abs. 2 Satz 1 BauGB).");
    }

    @Test
    void longerNeedsAnImportantReason() {
        assertThat(said(REGULAR, publication("2027-03-01", "2027-04-15")))
                .containsExactly(
                        "Länger als bis zum 31.03.2027 dauert die Beteiligung nur aus wichtigem Grund (§ 3 Abs. 2"
                                + " Satz 1 BauGB). Wählen Sie „längere Frist aus wichtigem Grund“ und nennen Sie ihn.");
        assertThat(keys(REGULAR, longer("2027-04-15", null)))
                .containsExactly("participation.plan.round-reason-missing");
        assertThat(keys(REGULAR, longer("2027-04-15", "Umfangreiche Unterlagen")))
                .isEmpty();
    }

    @Test
    void theCommonEndWithTheAgenciesNeedsNoReason() {
        assertThat(keys(REGULAR, withAgencies("2027-04-01", "2027-04-01"))).isEmpty();
        assertThat(said(REGULAR, withAgencies("2027-03-31", "2027-03-31")))
                .containsExactly("Die Frist der Behörden endet frühestens am 01.04.2027 (§ 4 Abs. 2 Satz 3 BauGB).");
        assertThat(keys(REGULAR, withAgencies("2027-03-31", "2027-04-01"))).isEmpty();
        assertThat(keys(REGULAR, withAgencies("2027-03-31", null))).containsExactly("participation.plan.agencies-days");
    }

    @Test
    void noPeriodEndsOnADayOnWhichNoneEnds() {
        assertThat(said(REGULAR, longer("2027-04-17", "Umfangreiche Unterlagen")))
                .containsExactly("Der 17.04.2027 ist kein Werktag; die Frist endet am 19.04.2027 (§ 193 BGB; OVG"
                        + " Rheinland-Pfalz 8 C 12180/99). Nennen Sie diesen Tag.");
    }

    @Test
    void afterAChangeThePeriodMayBeShorterAndRestrictedWithAReason() {
        RoundData shorter = round(
                RoundKind.REPEAT, "2027-06-01", "2027-06-15", PeriodKind.APPROPRIATE, "Nur die Zufahrt", true, true);

        assertThat(keys(REGULAR, shorter)).isEmpty();
        assertThat(keys(
                        REGULAR,
                        round(RoundKind.REPEAT, "2027-06-01", "2027-06-15", PeriodKind.APPROPRIATE, " ", true, false)))
                .containsExactly("participation.plan.round-reason-missing");
        assertThat(keys(
                        REGULAR,
                        round(RoundKind.REPEAT, "2027-06-01", "2027-06-15", PeriodKind.STATUTORY, null, true, false)))
                .containsExactly("participation.plan.public-too-short");
    }

    @Test
    void since2023AfterAChangeOnlyTheChangeIsAskedAboutAndWithoutOneAllIsRepeated() {
        assertThat(said(
                        REGULAR,
                        round(
                                RoundKind.REPEAT,
                                "2027-06-01",
                                "2027-06-15",
                                PeriodKind.APPROPRIATE,
                                "Störung",
                                false,
                                true)))
                .containsExactly(
                        "Ohne Änderung des Entwurfs wird die Veröffentlichung ganz wiederholt, mit der vollen Frist"
                                + " und für alle (§ 3 Abs. 2 Satz 1 BauGB). Verkürzen und auf Betroffene beschränken lässt sich die"
                                + " Beteiligung zu einer Änderung (§ 4a Abs. 3 Satz 2 BauGB).");
        assertThat(keys(
                        REGULAR,
                        round(RoundKind.REPEAT, "2027-06-01", "2027-06-30", PeriodKind.STATUTORY, null, false, false)))
                .isEmpty();
    }

    @Test
    void before2023TheRestrictionToTheChangeWasTheCitysChoice() {
        RoundPeriods former = new RoundPeriods(ENGINE, LawEdition.BAUGB_2017, PlanProcedure.REGULAR);

        assertThat(keys(
                        former,
                        round(
                                RoundKind.REPEAT,
                                "2027-06-01",
                                "2027-06-15",
                                PeriodKind.APPROPRIATE,
                                "Nur die Zufahrt",
                                false,
                                true)))
                .isEmpty();
        assertThat(said(
                        former,
                        round(
                                RoundKind.PUBLICATION,
                                "2027-06-01",
                                "2027-06-30",
                                PeriodKind.STATUTORY,
                                null,
                                true,
                                false)))
                .containsExactly(
                        "Auf Änderungen beschränken lässt sich nur die erneute Beteiligung (§ 4a Abs. 3 Satz 2 BauGB"
                                + " (2017)).");
    }

    @Test
    void theFirstPublicationIsNeitherShortenedNorRestrictedInTheRegularWay() {
        RoundData restricted =
                round(RoundKind.PUBLICATION, "2027-06-01", "2027-06-15", PeriodKind.APPROPRIATE, "Eile", true, true);

        assertThat(keys(REGULAR, restricted))
                .containsExactly(
                        "participation.plan.changes-only-in-repeat",
                        "participation.plan.affected-only-where",
                        "participation.plan.appropriate-where");
    }

    @Test
    void simplifiedWaysMayAskThoseAffectedWithinAnAppropriatePeriod() {
        assertThat(keys(
                        INNER,
                        round(
                                RoundKind.PUBLICATION,
                                "2027-06-01",
                                "2027-06-15",
                                PeriodKind.APPROPRIATE,
                                "Fünf Grundstücke",
                                false,
                                true)))
                .isEmpty();
        assertThat(keys(INNER, publication("2027-06-01", "2027-06-15")))
                .containsExactly("participation.plan.public-too-short");
    }

    @Test
    void earlyParticipationHasNoPeriodByLaw() {
        assertThat(keys(
                        REGULAR,
                        round(RoundKind.EARLY, "2027-06-01", "2027-06-10", PeriodKind.APPROPRIATE, null, false, false)))
                .isEmpty();
    }

    private static RoundData longer(String last, String reason) {
        return round(RoundKind.PUBLICATION, "2027-03-01", last, PeriodKind.LONGER, reason, false, false);
    }

    private static RoundData withAgencies(String last, String agencies) {
        return new RoundData(
                RoundKind.PUBLICATION,
                LocalDate.parse("2027-03-01"),
                LocalDate.parse(last),
                LocalDate.parse("2027-03-01"),
                agencies == null ? null : LocalDate.parse(agencies),
                PeriodKind.STATUTORY,
                null,
                false,
                false,
                null,
                null,
                null);
    }

    private static List<String> keys(RoundPeriods periods, RoundData data) {
        return periods.wrong(data).stream().map(reason -> reason.key()).toList();
    }

    private static List<String> said(RoundPeriods periods, RoundData data) {
        return periods.wrong(data).stream().map(Texts.german()::text).toList();
    }
}
