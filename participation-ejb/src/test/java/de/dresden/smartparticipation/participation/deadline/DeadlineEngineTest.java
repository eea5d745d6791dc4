package de.dresden.smartparticipation.participation.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.platform.deadline.Holidays;
import de.dresden.smartparticipation.platform.deadline.SaxonHolidays;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineEngineTest {

    private static final Holidays SAXONY = new SaxonHolidays(false).of(2026, 2028);
    private static final DeadlineEngine ENGINE = new DeadlineEngine(SAXONY);

    @ParameterizedTest
    @EnumSource
    void theWorkedCasesOfTheIssueHoldInEveryEdition(LawEdition edition) {
        Deadline ofPublic = ENGINE.forPublic(day("2027-03-01"), PeriodRule.publication(edition));
        Deadline ofAgencies = ENGINE.forAgencies(day("2027-03-01"), PeriodRule.agencies(edition));

        assertThat(ofPublic.lastDay()).isEqualTo("2027-03-31");
        assertThat(ofAgencies.lastDay()).isEqualTo("2027-04-01");
        assertThat(DeadlineEngine.commonEnd(ofPublic, ofAgencies)).isEqualTo("2027-04-01");
        assertThat(ENGINE.forPublic(day("2027-02-01"), PeriodRule.publication(edition))
                        .lastDay())
                .isEqualTo("2027-03-02");
    }

    @Test
    void theResultExplainsItselfInGerman() {
        assertThat(said(publicFrom("2026-11-26").sentences(), Locale.GERMAN))
                .containsExactly(
                        "Die Veröffentlichung beginnt mit dem 26.11.2026; dieser Tag zählt mit (§ 187 Abs. 2, § 188 Abs. 2 BGB;"
                                + " GmS-OGB 2/71).",
                        "Ein Monat endet am 25.12.2026.",
                        "30 Tage enden am 25.12.2026.",
                        "Beides endet am 25.12.2026.",
                        "Der 25.12.2026 ist der erste Weihnachtstag; die Frist endet deshalb am nächsten Werktag, dem"
                                + " 28.12.2026 (§ 193 BGB; OVG Rheinland-Pfalz 8 C 12180/99).");
    }

    @Test
    void theResultExplainsItselfInEnglish() {
        assertThat(said(agenciesFrom("2027-01-31").sentences(), Locale.ENGLISH))
                .containsExactly(
                        "The draft is received on 31 Jan 2027; that day does not count (§ 187 Abs. 1, § 188 Abs. 2 BGB).",
                        "The last month has no day 31; the month therefore ends on 28 Feb 2027 (§ 188 Abs. 3 BGB).",
                        "One month ends on 28 Feb 2027.",
                        "30 days end on 2 Mar 2027.",
                        "The later end counts: 2 Mar 2027 (§ 4 Abs. 2 Satz 3 BauGB).");
    }

    @Test
    void corpusChristiMovesTheEndOnlyWhereItIsAHoliday() {
        assertThat(publicFrom("2027-04-28").lastDay()).isEqualTo("2027-05-27");
        DeadlineEngine catholic = new DeadlineEngine(new SaxonHolidays(true).of(2027, 2027));
        assertThat(catholic.forPublic(day("2027-04-28"), PeriodRule.publication(LawEdition.BAUGB_2023))
                        .lastDay())
                .isEqualTo("2027-05-28");
    }

    @Test
    void bridgeDaysAndSchoolHolidaysAreToldButForbidNothing() {
        DeadlineWarnings warnings = new DeadlineWarnings(
                SAXONY, List.of(new SchoolHoliday("Osterferien", day("2027-03-26"), day("2027-04-02"))));

        assertThat(said(warnings.of(day("2027-03-20"), day("2027-05-07")), Locale.GERMAN))
                .containsExactly(
                        "Der erste Tag, der 20.03.2027, ist ein Samstag: Die anderen Zugänge sind dann meist geschlossen.",
                        "Der letzte Tag, der 07.05.2027, ist ein Brückentag.",
                        "In die Frist fallen Schulferien: Osterferien (26.03.2027 bis 02.04.2027), davon 8 Tage innerhalb der"
                                + " Frist.");
        assertThat(said(warnings.of(day("2027-05-03"), day("2027-06-02")), Locale.GERMAN))
                .containsExactly("In die Frist fällt ein Brückentag: der 07.05.2027.");
    }

    @Test
    void aWorkingDayBetweenAHolidayAndAWeekendIsABridgeDay() {
        assertThat(SAXONY.isBridgeDay(day("2027-05-07"))).isTrue(); // Friday after Ascension
        assertThat(SAXONY.isBridgeDay(day("2028-10-02"))).isTrue(); // Monday before 3 October
        assertThat(SAXONY.isBridgeDay(day("2027-03-25"))).isFalse(); // Thursday before Good Friday
        assertThat(SAXONY.isBridgeDay(day("2027-03-30"))).isFalse(); // Tuesday after Easter
        assertThat(SAXONY.isBridgeDay(day("2027-05-06"))).isFalse(); // the holiday itself
    }

    private static Deadline publicFrom(String day) {
        return ENGINE.forPublic(day(day), PeriodRule.publication(LawEdition.BAUGB_2023));
    }

    private static Deadline agenciesFrom(String day) {
        return ENGINE.forAgencies(day(day), PeriodRule.agencies(LawEdition.BAUGB_2023));
    }

    private static List<String> said(List<Reason> sentences, Locale language) {
        return sentences.stream().map(Texts.in(language)::text).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
