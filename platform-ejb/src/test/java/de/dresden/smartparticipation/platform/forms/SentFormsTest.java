package de.dresden.smartparticipation.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.LocalTransactions;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
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

class SentFormsTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final String NONCE = "aaaaaaaaaaaaaaaaaaaaaa";

    private final LocalTransactions transactions = new LocalTransactions(TestDatabase.fresh());
    private final AtomicInteger carriedOut = new AtomicInteger();

    @Test
    void theSameFormSentTwiceIsAnsweredWithTheFirstResult() {
        SentForms forms = at(NOW);

        assertThat(forms.once(NONCE, this::carryOut)).isEqualTo("BE-1");
        assertThat(forms.once(NONCE, this::carryOut)).isEqualTo("BE-1");
        assertThat(forms.once("b".repeat(22), this::carryOut)).isEqualTo("BE-2");
    }

    @Test
    void aDoubleClickIsCarriedOutOnce() throws Exception {
        ExecutorService clicks = Executors.newFixedThreadPool(8);
        try {
            Callable<String> click = () -> {
                transactions.begin();
                try {
                    return at(NOW).once(NONCE, this::carryOut);
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
        assertThatThrownBy(() -> at(NOW).once(NONCE, () -> {
                    throw new IllegalStateException("the database went away");
                }))
                .isInstanceOf(IllegalStateException.class);
        transactions.rollback();

        assertThat(at(NOW).once(NONCE, this::carryOut)).isEqualTo("BE-1");
    }

    @Test
    void aProgramsKeyStandsForOneContent() {
        SentForms forms = at(NOW);
        forms.once(NONCE, "hash of one", this::carryOut);

        assertThat(forms.once(NONCE, "hash of one", this::carryOut)).isEqualTo("BE-1");
        assertThatThrownBy(() -> forms.once(NONCE, "hash of another", this::carryOut))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theSameFormWithOtherWordsIsCarriedOutAgain() {
        SentForms forms = at(NOW);

        assertThat(forms.once(ContentKey.of(NONCE, "Zu laut.", null), this::carryOut))
                .isEqualTo("BE-1");
        assertThat(forms.once(ContentKey.of(NONCE, "Zu laut.", null), this::carryOut))
                .isEqualTo("BE-1");
        assertThat(forms.once(ContentKey.of(NONCE, "Zu laut und zu hell.", null), this::carryOut))
                .isEqualTo("BE-2");
        assertThat(forms.once(ContentKey.of(NONCE, "Zu laut.", ""), this::carryOut))
                .isEqualTo("BE-3");
        assertThat(forms.once(ContentKey.of(NONCE, "Zu ", "laut."), this::carryOut))
                .isEqualTo("BE-4");
    }

    @Test
    void afterTwoDaysItIsForgotten() {
        at(NOW).once(NONCE, this::carryOut);

        assertThat(at(NOW.plus(Duration.ofHours(47))).forgetOld()).isZero();
        assertThat(at(NOW.plus(Duration.ofHours(49))).forgetOld()).isEqualTo(1);
    }

    private String carryOut() {
        return "BE-" + carriedOut.incrementAndGet();
    }

    private SentForms at(Instant now) {
        return new SentForms(Sql.on(transactions.dataSource()), Clock.fixed(now, ZoneOffset.UTC));
    }
}
