package de.dresden.smartparticipation.participation.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.participation.law.Rule;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementRulesTest {

    private static final String RULE = Rule.LATE_STATEMENTS.paragraph();

    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
    private static final Capacity CLERK = new Capacity(1L, null);
    private static final Instant NOW = Instant.parse("2027-04-02T08:00:00Z");

    @Test
    void the_last_day_ends_at_its_midnight_in_berlin_also_in_summer_time() {
        assertThat(Timing.of(Instant.parse("2027-03-31T21:59:59Z"), LAST)).isEqualTo(Timing.TIMELY);
        assertThat(Timing.of(Instant.parse("2027-03-31T22:00:00Z"), LAST)).isEqualTo(Timing.LATE);
        assertThat(Timing.of(Instant.parse("2027-01-31T22:59:59Z"), LocalDate.of(2027, 1, 31)))
                .isEqualTo(Timing.TIMELY);
        assertThat(Timing.of(Instant.parse("2027-01-31T23:00:00Z"), LocalDate.of(2027, 1, 31)))
                .isEqualTo(Timing.LATE);
        assertThat(Timing.of(Instant.parse("2027-02-01T12:00:00Z"), LAST)).isEqualTo(Timing.TIMELY);
    }

    @Test
    void a_late_one_is_left_aside_only_where_nobody_knew_it_and_it_does_not_matter_for_the_lawfulness() {
        String why = "Erst am 2. April eingegangen, Inhalt neu und unerheblich.";

        assertThat(new LateDecision(LateRuling.LEFT_ASIDE, false, false, why).against(Timing.LATE, RULE))
                .isEmpty();
        assertThat(keys(new LateDecision(LateRuling.LEFT_ASIDE, true, true, why).against(Timing.LATE, RULE)))
                .containsExactly("late-known", "late-lawfulness");
        assertThat(new LateDecision(LateRuling.CONSIDERED, true, true, why).against(Timing.LATE, RULE))
                .isEmpty();
        assertThat(keys(new LateDecision(LateRuling.LEFT_ASIDE, false, false, "kurz").against(Timing.LATE, RULE)))
                .containsExactly("late-reason");
        assertThat(keys(new LateDecision(LateRuling.LEFT_ASIDE, false, false, why).against(Timing.TIMELY, RULE)))
                .containsExactly("not-late");
    }

    @Test
    void the_same_person_is_recognised_whatever_the_spelling() {
        PersonKey one = PersonKey.of("Frau Dr. Anna Müßig", "Hauptstraße 5, 01097 Dresden");

        assertThat(PersonKey.of("ANNA MÜSSIG", "Hauptstr. 5,  01097 dresden")).isEqualTo(one);
        assertThat(PersonKey.of("Anna Müßig", "Hauptstraße 6, 01097 Dresden")).isNotEqualTo(one);
        assertThat(PersonKey.of(null, " ")).isEqualTo(new PersonKey("", ""));
    }

    @Test
    void a_statement_is_split_marked_and_not_cut_where_the_council_has_decided() {
        Statement statement = some("Zu laut. Und die Bäume fehlen.");

        statement.addPoint(new PointData("die Bäume fehlen", "Grün", 7L), CLERK);
        statement.addPoint(new PointData("Lärm wird befürchtet", "Lärm", 8L), CLERK);

        assertThatThrownBy(() -> statement.addPoint(new PointData(" ", "x", null), CLERK))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(keys(refused.reasons()))
                        .containsExactly("point-text", "point-topic", "point-department"));
    }

    @Test
    void a_passage_is_marked_in_the_text_and_own_words_are_not() {
        List<Piece> pieces = Piece.of(
                "Zu laut. Und die Bäume fehlen.",
                List.of(
                        new PointRow(1, 1, 13, 29, "die Bäume fehlen", "Grün", 7, "Amt"),
                        new PointRow(2, 2, null, null, "Lärm", "Lärm", 8, "Amt"),
                        new PointRow(3, 3, 0, 3, "Zu ", "Lärm", 8, "Amt")));

        assertThat(pieces)
                .containsExactly(
                        new Piece("Zu ", 3),
                        new Piece("laut. Und ", null),
                        new Piece("die Bäume fehlen", 1),
                        new Piece(".", null));
    }

    @Test
    void a_list_of_signatures_is_read_line_by_line() {
        assertThat(SignatureList.read("Anna Roth; Weg 1; 01097 Dresden\n\nBo Li\tPlatz 2\nCy Ott"))
                .containsExactly(
                        new SignatoryRow("Anna Roth", "Weg 1, 01097 Dresden"),
                        new SignatoryRow("Bo Li", "Platz 2"),
                        new SignatoryRow("Cy Ott", null));
        assertThatThrownBy(() -> SignatureList.read("Anna\n; Weg 1\n?!"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reasons()).hasSize(2));
    }

    @Test
    void a_grouped_one_is_weighed_with_its_lead_and_a_late_ruling_needs_a_late_one() {
        Statement statement = some("Text");
        statement.join(5, false, CLERK);

        assertThatThrownBy(() -> statement.addPoint(new PointData("Text", "Thema", 7L), CLERK))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> statement.join(6, false, CLERK)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> statement.rule(
                        new LateDecision(LateRuling.LEFT_ASIDE, false, false, "Eine lange Begründung"),
                        Timing.LATE,
                        RULE,
                        CLERK,
                        NOW))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_the_law_has_against_a_ruling_is_cited_as_it_holds_for_the_procedure() {
        String before = Rule.LATE_STATEMENTS.under(LawEdition.BAUGB_2017).paragraph();

        assertThat(new LateDecision(LateRuling.LEFT_ASIDE, true, false, "Der Inhalt war schon bekannt.")
                        .against(Timing.LATE, before))
                .extracting(reason -> Texts.german().text(reason))
                .allMatch(sentence -> sentence.contains("(§ 4a Abs. 6 BauGB (2017))"));
    }

    private static Statement some(String text) {
        Statement statement = new Statement(
                "ST-2027-00001",
                new Arrived(1, 1, null, StatementChannel.ONLINE, NOW, NOW, null),
                StatementSender.ANONYMOUS,
                text);
        TestIds.give(statement, 1L);
        return statement;
    }

    private static List<String> keys(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.key().replace("participation.statement.", ""))
                .toList();
    }
}
