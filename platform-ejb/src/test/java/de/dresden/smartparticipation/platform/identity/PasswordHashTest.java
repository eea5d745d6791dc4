package de.dresden.smartparticipation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private static final String HASH = PasswordHash.of("Regen fiel auf drei Schirme");

    @Test
    void theRightPasswordMatchesAndAnotherDoesNot() {
        assertThat(PasswordHash.matches("Regen fiel auf drei Schirme", HASH)).isTrue();
        assertThat(PasswordHash.matches("regen fiel auf drei Schirme", HASH)).isFalse();
        assertThat(PasswordHash.matches("", HASH)).isFalse();
    }

    @Test
    void theHashSaysHowItWasMadeAndNotFromWhat() {
        assertThat(HASH)
                .startsWith("pbkdf2-sha512$" + PasswordHash.ITERATIONS + "$")
                .doesNotContain("Regen");
        assertThat(PasswordHash.ITERATIONS).isGreaterThanOrEqualTo(210_000);
    }

    @Test
    void theSamePasswordGivesAnotherHashEachTime() {
        assertThat(PasswordHash.ofRandom("same")).isNotEqualTo(PasswordHash.ofRandom("same"));
    }

    @Test
    void umlautsMatchHoweverTheKeyboardComposesThem() {
        assertThat(PasswordHash.matches("gru\u0308n-blau-ro\u0308tlich", PasswordHash.ofRandom("grün-blau-rötlich")))
                .isTrue();
    }

    @Test
    void aHashOfFewIterationsIsReplacedAtTheNextLogin() {
        assertThat(PasswordHash.isWeak(PasswordHash.ofRandom("machine made"))).isTrue();
        assertThat(PasswordHash.isWeak(HASH)).isFalse();
    }

    @Test
    void somethingElseThanAHashMatchesNothing() {
        assertThat(PasswordHash.matches("-", "-")).isFalse();
        assertThat(PasswordHash.matches("", "")).isFalse();
    }
}
