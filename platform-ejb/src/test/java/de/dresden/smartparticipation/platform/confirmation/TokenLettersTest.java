package de.dresden.smartparticipation.platform.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.MovingClock;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenLettersTest {

    private static final Subject SURVEY = new Subject("survey", 50, "BV-2026-001");

    @TempDir
    private Path keys;

    private final Sql sql = Sql.on(TestDatabase.fresh());
    private TokenLetters letters;

    @BeforeEach
    void begin() {
        letters = new TokenLetters(
                sql, new ParticipantKeys(Keys.in(keys)), new MovingClock(Instant.parse("2026-11-16T08:00:00Z")));
    }

    @Test
    void eachLetterAdmitsOnePerson() {
        List<String> codes = letters.issue(SURVEY, 200);
        assertThat(codes).doesNotHaveDuplicates().hasSize(200).allMatch(code -> code.matches("([a-z]{4}-){3}[a-z]{4}"));
        assertThat(letters.holder(SURVEY, codes.get(41)))
                .get()
                .extracting(TokenHolder::number)
                .isEqualTo(42);
    }

    @Test
    void aCodeIsUnderstoodHoweverItIsTyped() {
        String code = letters.issue(SURVEY, 1).get(0);
        TokenHolder holder = letters.holder(SURVEY, code).orElseThrow();
        assertThat(letters.holder(SURVEY, " " + code.toUpperCase().replace("-", " ")))
                .contains(holder);
        assertThat(letters.holder(SURVEY, code.substring(1))).isEmpty();
        assertThat(letters.holder(SURVEY, null)).isEmpty();
    }

    @Test
    void itIsGoodForItsSurveyOnly() {
        String code = letters.issue(SURVEY, 1).get(0);
        assertThat(letters.holder(new Subject("survey", 51, "BV-2026-001"), code))
                .isEmpty();
    }

    @Test
    void furtherLettersAreNumberedOn() {
        letters.issue(SURVEY, 3);
        String next = letters.issue(SURVEY, 1).get(0);
        assertThat(letters.holder(SURVEY, next).orElseThrow().number()).isEqualTo(4);
        assertThat(letters.issued(SURVEY)).isEqualTo(4);
    }

    @Test
    void noCodeStandsInTheTable() {
        String code = letters.issue(SURVEY, 1).get(0);
        assertThat(sql.list("select code_hash from platform.token_letter", row -> row.text("code_hash")))
                .singleElement()
                .asString()
                .hasSize(43)
                .doesNotContain(code.substring(0, 4));
    }
}
