package de.dresden.smartparticipation.participation.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
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

    private static void layOut(StatementGroup group, boolean decided) {
        group.layOut("Rathaus", "9 bis 12", "Text", 51, decided, new Capacity(1L, null), NOW);
    }
}
