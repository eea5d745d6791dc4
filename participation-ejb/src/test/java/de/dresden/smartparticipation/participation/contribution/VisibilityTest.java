package de.dresden.smartparticipation.participation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.contribution.Visibility.Sighting;
import de.dresden.smartparticipation.platform.identity.Automatic;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisibilityTest {

    private static final Sighting UNMODERATED =
            new Sighting(ContributionState.RECEIVED, 10, null, Set.of(), Set.of(20L));
    private static final Sighting PASSED = new Sighting(ContributionState.ACCEPTED, 10, null, Set.of(), Set.of(20L));
    private static final Sighting SIGNED =
            new Sighting(ContributionState.DISTRIBUTED, 10, 20L, Set.of(30L), Set.of(20L));

    @Test
    void hosts_see_all_of_their_consultations_and_nothing_of_others() {
        for (Role role : List.of(Role.MODERATOR, Role.CONSULTATION_MANAGER)) {
            assertThat(visibility(role, 10).includes(UNMODERATED)).isTrue();
            assertThat(visibility(role, 11).includes(PASSED)).isFalse();
        }
    }

    @Test
    void evaluators_see_what_passed_moderation_where_they_have_a_topic() {
        assertThat(visibility(Role.EVALUATOR, 20).includes(PASSED)).isTrue();
        assertThat(visibility(Role.EVALUATOR, 20).includes(UNMODERATED)).isFalse();
        assertThat(visibility(Role.EVALUATOR, 30).includes(PASSED)).isFalse();
    }

    @Test
    void whoever_signs_along_sees_the_case() {
        assertThat(visibility(Role.EVALUATOR, 30).includes(SIGNED)).isTrue();
    }

    @Test
    void auditors_see_all_and_administrators_nothing() {
        assertThat(visibility(Role.AUDITOR, 99).includes(UNMODERATED)).isTrue();
        assertThat(visibility(Role.ADMINISTRATOR, 10).includes(PASSED)).isFalse();
        assertThat(Visibility.of(new Automatic()).includes(PASSED)).isFalse();
    }

    @Test
    void a_deputy_sees_what_the_represented_person_sees() {
        Staff deputy = new Staff(
                1,
                "deputy",
                "Deputy",
                Set.of(),
                Set.of(),
                List.of(new Staff.Represented(2, "Anna", Set.of(Role.EVALUATOR), Set.of(20L))));

        assertThat(Visibility.of(deputy).includes(PASSED)).isTrue();
    }

    private static Visibility visibility(Role role, long department) {
        return Visibility.of(new Staff(1, "anna", "Anna", Set.of(role), Set.of(department), List.of()));
    }
}
