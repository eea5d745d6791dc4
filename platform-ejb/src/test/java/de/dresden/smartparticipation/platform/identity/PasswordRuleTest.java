package de.dresden.smartparticipation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Regen fiel auf drei Schirme",
                "lampe-otter-quarz-nadel",
                "x7Kd-93mq-Tb2w",
                "Mein Fahrrad hat 7 Klingeln",
                "дванадцять слов"
            })
    void aLongPasswordOfOnesOwnIsGood(String password) {
        assertThat(check(password)).isEmpty();
    }

    @Test
    void elevenCharactersAreTooFewAndTwelveAreEnough() {
        assertThat(check("k9!Lm2#pQr7")).containsExactly("platform.password.too-short");
        assertThat(check("k9!Lm2#pQr7x")).isEmpty();
    }

    @Test
    void charactersAreCountedNotTheirBytes() {
        assertThat(check("🚲🌳🏙🚋🌻🎈🪁🍎🎻🐟🔑⛵")).isEmpty();
        assertThat(check("🚲🌳🏙🚋🌻🎈🪁🍎🎻🐟🔑")).containsExactly("platform.password.too-short");
    }

    @Test
    void moreThanAHundredAndTwentyEightCharactersAreRefused() {
        String sentence = "a b c d e f ".repeat(11);
        assertThat(check(sentence.substring(0, 129))).containsExactly("platform.password.too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passwort1234",
                "P4ssw0rt!!!!!",
                "Dresden2026!!",
                "dresden-dresden",
                "123456789012",
                "qwertzuiopü12",
                "Bürgerbeteiligung",
                "SmartParticipation1",
                "smart participation",
                "WillkommenDresden",
                "Stadtverwaltung2026",
                "Dr3sd3n-R4thau5",
                "Umweltamt-2026",
                "1qay2wsx3edc",
                "abcxyzabcxyz",
                "Sommer2026Sommer"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(check(password)).containsExactly("platform.password.denied");
    }

    @Test
    void aSentenceMayHoldWordsOfTheCity() {
        assertThat(check("Im Umweltamt steht eine rote Giraffe")).isEmpty();
    }

    @Test
    void tooFewDifferentCharactersAreRefused() {
        assertThat(check("aabbaabbaabb")).containsExactly("platform.password.too-few-different");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jana.Weber.1987", "j.weber-j.weber", "weberweber2026", "JanaWeber12345"})
    void theOwnNameIsNoPassword(String password) {
        assertThat(check(password)).contains("platform.password.own-name");
    }

    @Test
    void theOwnNameMayBePartOfALongOne() {
        assertThat(check("Weber knetet heimlich Lebkuchen")).isEmpty();
    }

    @Test
    void noPasswordAtAllIsTooShort() {
        assertThat(check(null)).containsExactly("platform.password.too-short");
    }

    @Test
    void whatTheProductMakesItselfIsGood() {
        for (int i = 0; i < 1_000; i++) {
            String password = RandomPassword.next();
            assertThat(check(password)).as(password).isEmpty();
        }
    }

    private static List<String> check(String password) {
        return PasswordRule.check(password, "j.weber", "Jana Weber").stream()
                .map(Reason::key)
                .toList();
    }
}
