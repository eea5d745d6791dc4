package de.dresden.smartparticipation.participation.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StatementGroupTest {

    private static final Instant NOW = Instant.parse("2027-06-01T08:00:00Z");

    @Test
    void nothing_is_laid_out_before_the_council_has_decided() {
        assertThatThrownBy(() -> layOut(group(), false))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reasons())
                        .extracting(Reason::key)
                        .containsExactly("participation.statement.group-undecided"));
    }

    @Test
    void a_prepared_announcement_names_place_and_hours_once() {
        String prepared = GroupViews.announcement("Text", "Rathaus", "9 bis 12");

        assertThat(prepared).contains("Rathaus", "9 bis 12");
        assertThat(GroupViews.announcement(prepared, "Rathaus", "9 bis 12")).isEqualTo(prepared);
        assertThat(GroupViews.announcement("Text", "Rathaus", "")).isEqualTo("Text");
        assertThat(GroupViews.announcement(prepared.replace("\n", "\r\n"), "Technisches Rathaus", "10 bis 12"))
                .isEqualTo(GroupViews.announcement("Text", "Technisches Rathaus", "10 bis 12"));
    }

    private static StatementGroup group() {
        return new StatementGroup(1, "Kleingärten");
    }

    @Test
    void inspection_instead_of_notices_is_cited_as_the_law_of_the_procedure_has_it() {
        assertThatThrownBy(() ->
                        group().layOut("Rathaus", "9 bis 12", "Text", 50, plan(true), new Capacity(1L, null), NOW))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(Texts.german().text(refused)).contains("§ 3 Abs. 2 Satz 5 BauGB (2017)"));
    }

    private static PlanFrame plan(boolean decided) {
        return new PlanFrame(1, "BP-2021-001", "Hafen", "Nr. 1", 10, LawEdition.BAUGB_2017, decided);
    }

    private static void layOut(StatementGroup group, boolean decided) {
        group.layOut("Rathaus", "9 bis 12", "Text", 51, plan(decided), new Capacity(1L, null), NOW);
    }
}
