package de.dresden.smartparticipation.projects.grant;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptableNoticeTest {

    private static List<Reason> problems(String reasons, String condition) {
        return AcceptableNotice.problems(
                NoticeKind.REFUSAL,
                new NoticeData(
                        1,
                        "Verein",
                        "01067 Dresden",
                        null,
                        reasons,
                        null,
                        GrantSum.NOTHING,
                        List.of(condition),
                        List.of()));
    }

    @Test
    void placeholdersThatThereAreNotAreRefusedInReasonsAndConditions() {
        assertThat(problems("Zu {projekt}.", "Binnen {unbekannt} Tagen."))
                .containsExactly(Reason.of("projects.grant.placeholders", "unbekannt"));
        assertThat(problems("Zu {toleranz}.", "Zu {projekt}."))
                .as("a refusal is about no money")
                .containsExactly(Reason.of("projects.grant.placeholders", "toleranz"));
        assertThat(problems("Zu {projekt}.", "Zu {nummer}.")).isEmpty();
    }

    @Test
    void theDemoSaysWhatTheCallSays() {
        assertThat(AcceptableTemplate.problems(NoticeKind.GRANT, DemoGrantTexts.of(NoticeKind.GRANT)))
                .isEmpty();
        assertThat(String.join(" ", DemoGrantTexts.CONDITIONS))
                .contains("{vorschusstage} Tagen", "{toleranz}", "{nachweismonate} Monaten")
                .doesNotContain("20 %", "zwei Monaten");
    }
}
