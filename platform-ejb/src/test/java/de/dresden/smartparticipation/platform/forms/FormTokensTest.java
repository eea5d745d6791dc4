package de.dresden.smartparticipation.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.forms.FormCheck.Verdict;
import de.dresden.smartparticipation.platform.keys.KeysForTests;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormTokensTest {

    private static final Instant DRAWN = Instant.parse("2026-11-16T08:00:00Z");
    private static final String FORM = "/public/contribute.xhtml#contribution";

    @TempDir
    private Path directory;

    private String token;

    @BeforeEach
    void aFormIsDrawn() {
        token = after(Duration.ZERO).issue(FORM);
    }

    @Test
    void aFormThatAPersonFilledInIsGood() {
        assertThat(after(Duration.ofMinutes(4)).check(FORM, token).verdict()).isEqualTo(Verdict.GOOD);
        assertThat(after(Duration.ofSeconds(3)).check(FORM, token).good()).isTrue();
        assertThat(after(Duration.ofHours(24)).check(FORM, token).good()).isTrue();
    }

    @Test
    void aFormThatIsSentFasterThanOneReadsIsNot() {
        assertThat(after(Duration.ofMillis(2999)).check(FORM, token).verdict()).isEqualTo(Verdict.TOO_FAST);
    }

    @Test
    void aFormOfYesterdayIsExpired() {
        assertThat(after(Duration.ofHours(25)).check(FORM, token).verdict()).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void aTokenIsGoodForItsOwnFormOnly() {
        assertThat(after(Duration.ofMinutes(1))
                        .check("/public/follow.xhtml#follow", token)
                        .verdict())
                .isEqualTo(Verdict.FORGED);
    }

    @Test
    void aTokenCannotBeMadeUpOrMadeOlder() {
        FormTokens later = after(Duration.ofSeconds(1));
        for (String forged : new String[] {
            null,
            "",
            "1.2.3",
            token + "x",
            "1" + token,
            token.replaceFirst("^\\d+", "1763280000000"),
            "\u0000".repeat(500)
        }) {
            assertThat(later.check(FORM, forged).verdict()).as(forged).isEqualTo(Verdict.FORGED);
        }
    }

    @Test
    void theNonceIsTheFormsOwnName() {
        String other = after(Duration.ZERO).issue(FORM);
        FormTokens later = after(Duration.ofMinutes(1));

        assertThat(later.check(FORM, token).nonce())
                .isEqualTo(later.check(FORM, token).nonce())
                .isNotEqualTo(later.check(FORM, other).nonce());
    }

    private FormTokens after(Duration passed) {
        return new FormTokens(KeysForTests.in(directory), Clock.fixed(DRAWN.plus(passed), ZoneOffset.UTC));
    }
}
