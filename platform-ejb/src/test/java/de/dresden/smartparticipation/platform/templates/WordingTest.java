package de.dresden.smartparticipation.platform.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final MailTemplate CONFIRMATION =
            MailTemplate.needed("platform.letter.confirmation", "anliegen", "link", "nummer");

    @Test
    void valuesAreFilledInAndNeverReadAgain() {
        Wording words = new Wording("Zu {{ nummer }}", "{{anliegen}}\n{{link}}");
        Wording mail = words.filled(Map.of("nummer", "BE-1", "anliegen", "{{link}} $1", "link", "https://x"));
        assertThat(mail.subjectLine()).isEqualTo("Zu BE-1");
        assertThat(mail.body()).isEqualTo("{{link}} $1\nhttps://x");
    }

    @Test
    void anEmptyValueLeavesNoHole() {
        Wording words = new Wording("x", "Grund: A\n\n{{bemerkung}}\n\nEnde");
        assertThat(words.filled(Map.of()).body()).isEqualTo("Grund: A\n\nEnde");
    }

    @Test
    void aLineBreakInAValueBeginsNoHeader() {
        assertThat(new Wording("{{nummer}}", "x")
                        .filled(Map.of("nummer", "A\r\nBcc: b@example.org"))
                        .subjectLine())
                .isEqualTo("A Bcc: b@example.org");
    }

    @Test
    void anUnknownPlaceholderIsRefusedAndNamed() {
        assertThat(WordingRule.check(CONFIRMATION, new Wording("x", "{{link}} {{verfahren}}")))
                .containsExactly(Reason.of("platform.templates.unknown", "verfahren", "anliegen, link, nummer"));
    }

    @Test
    void aMailWhoseLinkIsMissingIsRefused() {
        assertThat(WordingRule.check(CONFIRMATION, new Wording("x", "ohne")))
                .containsExactly(Reason.of("platform.templates.link-missing"));
        assertThat(WordingRule.check(CONFIRMATION, new Wording(" ", "{{link}}")))
                .hasSize(1);
    }

    @Test
    void theProductsOwnWordsPassTheirOwnRules() {
        assertThat(WordingRule.check(CONFIRMATION, Wording.ofTheProduct(CONFIRMATION.key(), Locale.GERMAN)))
                .isEmpty();
    }

    @Test
    void aChangeTellsTheWordsBeforeAndAfter() {
        MailWording wording = new MailWording(CONFIRMATION, Locale.GERMAN);
        WordingChanged told = wording.change(CONFIRMATION, new Wording("Neu", "Bitte {{link}}"), 7, NOW);
        assertThat(told.before().get("subject").toString()).startsWith("Bitte bestätigen");
        assertThat(told.after().get("subject")).isEqualTo("Neu");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> wording.change(CONFIRMATION, new Wording("Neu", "{{x}}"), 7, NOW));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> wording.seen(3));
    }
}
