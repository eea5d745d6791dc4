package de.dresden.smartparticipation.projects.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdeaTest {

    private static final Instant NOW = Instant.parse("2026-11-26T11:00:00Z");
    private static final Capacity CLERK = new Capacity(1L, null);

    @Test
    void withoutAnAddressItWaitsAtOnceAndWithOneOnceThatIsConfirmed() {
        assertThat(idea(null).state()).isEqualTo(IdeaState.WAITING);
        Idea withAddress = idea("ina@verein.example");
        assertThatThrownBy(() -> withAddress.publish(CLERK, NOW)).isInstanceOf(Conflict.class);
        assertThat(withAddress.confirm()).isPresent();
        assertThat(withAddress.confirm()).isEmpty();
        withAddress.publish(CLERK, NOW);
        assertThat(withAddress.state()).isEqualTo(IdeaState.PUBLISHED);
    }

    @Test
    void whatIsDecidedIsNotDecidedAgainAndARejectionHasAReason() {
        Idea idea = idea(null);
        assertThatThrownBy(() -> idea.reject(" ", CLERK, NOW)).isInstanceOf(Refused.class);
        assertThat(idea.reject("Werbung", CLERK, NOW).after().toString()).isEqualTo("{reason=Werbung}");
        assertThatThrownBy(() -> idea.publish(CLERK, NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void aDraftIsToldAllThatIsWrongWithIt() {
        IdeaDraft draft = new IdeaDraft("ab", " ", "99", null, "x".repeat(101), "no address", Locale.GERMAN);
        assertThat(draft.problems(Set.of("13")))
                .extracting(Reason::key)
                .containsExactly(
                        "projects.idea.title-length",
                        "projects.idea.text-length",
                        "projects.idea.area-unknown",
                        "projects.idea.name-length",
                        "projects.idea.email");
    }

    private static Idea idea(String email) {
        return new Idea(
                "ID-2026-0001", 1, new IdeaDraft("Beete", "Beete", null, null, null, email, Locale.GERMAN), NOW);
    }
}
