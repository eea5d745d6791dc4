package de.dresden.smartparticipation.platform.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandardTextTest {

    @Test
    void placeholders_become_their_values() {
        assertThat(new StandardText("Zu {{number}} ({{ title }}): danke. {nicht} $1 \\")
                        .fill(Map.of("number", "BE-7", "title", "Radweg")))
                .isEqualTo("Zu BE-7 (Radweg): danke. {nicht} $1 \\");
    }

    @Test
    void a_value_is_never_read_as_a_placeholder() {
        assertThat(new StandardText("{{title}} {{number}}")
                        .fill(Map.of("title", "{{number}} $0 \\1", "number", "BE-7")))
                .isEqualTo("{{number}} $0 \\1 BE-7");
    }

    @Test
    void an_unknown_placeholder_is_named_with_the_possible_ones() {
        StandardText text = new StandardText("{{nummer}}");
        assertThat(text.check(Set.of("title", "number")))
                .containsExactly(Reason.of("platform.templates.unknown", "nummer", "number, title"));
        assertThatThrownBy(() -> text.fill(Map.of("number", "BE-7"))).isInstanceOf(Refused.class);
    }
}
