package de.dresden.smartparticipation.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.keys.KeysForTests;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.LocalTransactions;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentFormsTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final String SAME = ContentKey.of("Zu laut.");
    private static final String NONCE = "aaaaaaaaaaaaaaaaaaaaaa";

    @TempDir
    private Path directory;

    private final LocalTransactions transactions = new LocalTransactions(TestDatabase.fresh());
    private final AtomicInteger carriedOut = new AtomicInteger();

    @Test
    void theSameFormSentTwiceIsAnsweredWithTheFirstResult() {
        SentForms forms = at(NOW);

        assertThat(forms.once(NONCE, SAME, this::carryOut)).isEqualTo("BE-1");
        assertThat(forms.once(NONCE, SAME, this::carryOut)).isEqualTo("BE-1");
        assertThat(forms.once("b".repeat(22), SAME, this::carryOut)).isEqualTo("BE-2");
    }

    @Test
    void aDoubleClickIsCarriedOutOnce() throws Exception {
        ExecutorService clicks = Executors.newFixedThreadPool(8);
        try {
            Callable<String> click = () -> {
                transactions.begin();
                try {
                    return at(NOW).once(NONCE, SAME, this::carryOut);
                } finally {
                    transactions.commit();
                }
            };
            for (Future<String> answer : clicks.invokeAll(
                    IntStream.range(0, 8).mapToObj(each -> click).toList())) {
                assertThat(answer.get()).isEqualTo("BE-1");
            }
        } finally {
            clicks.shutdown();
        }
        assertThat(carriedOut).hasValue(1);
    }

    @Test
    void whatFailedMayBeSentAgain() {
        transactions.begin();
        assertThatThrownBy(() -> at(NOW).once(NONCE, SAME, () -> {
                    throw new IllegalStateException("the database went away");
                }))
                .isInstanceOf(IllegalStateException.class);
        transactions.rollback();

        assertThat(at(NOW).once(NONCE, SAME, this::carryOut)).isEqualTo("BE-1");
    }

    @Test
    void aProgramsKeyStandsForOneContent() {
        SentForms forms = at(NOW);
        forms.onceForProgram(NONCE, "hash of one", this::carryOut);

        assertThat(forms.onceForProgram(NONCE, "hash of one", this::carryOut)).isEqualTo("BE-1");
        assertThatThrownBy(() -> forms.onceForProgram(NONCE, "hash of another", this::carryOut))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theSameFormWithOtherWordsIsCarriedOutAgain() {
        SentForms forms = at(NOW);

        assertThat(forms.once(NONCE, ContentKey.of("Zu laut.", null), this::carryOut))
                .isEqualTo("BE-1");
        assertThat(forms.once(NONCE, ContentKey.of("Zu laut.", null), this::carryOut))
                .isEqualTo("BE-1");
        assertThat(forms.once(NONCE, ContentKey.of("Zu laut und zu hell.", null), this::carryOut))
                .isEqualTo("BE-2");
        assertThat(forms.once(NONCE, ContentKey.of("Zu laut.", ""), this::carryOut))
                .isEqualTo("BE-3");
        assertThat(forms.once(NONCE, ContentKey.of("Zu ", "laut."), this::carryOut))
                .isEqualTo("BE-4");
    }

    @Test
    void afterThreeDaysAtTheLatestItIsForgotten() {
        at(NOW).once(NONCE, SAME, this::carryOut);

        assertThat(at(NOW.plus(Duration.ofHours(48))).forgetOld()).isZero();
        assertThat(at(NOW.plus(Duration.ofHours(65))).forgetOld()).isEqualTo(1);
    }

    @Test
    void neitherTheMomentNorTheContentCanBeReadFromTheTable() {
        at(NOW).once(NONCE, ContentKey.of("q1=3"), this::carryOut);

        assertThat(Sql.on(transactions.dataSource())
                        .list(
                                "select key, sent_at from platform.sent_form",
                                row -> row.text("key") + row.instant("sent_at")))
                .singleElement()
                .asString()
                .endsWith("2026-11-16T00:00:00Z")
                .doesNotContain(ContentKey.of("q1=3"));
    }

    private String carryOut() {
        return "BE-" + carriedOut.incrementAndGet();
    }

    private SentForms at(Instant now) {
        return new SentForms(
                Sql.on(transactions.dataSource()), KeysForTests.in(directory), Clock.fixed(now, ZoneOffset.UTC));
    }
}
