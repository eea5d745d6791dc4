package de.dresden.smartparticipation.participation.support;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.TestConsultation;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKey;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKey.Kind;
import de.dresden.smartparticipation.platform.persistence.Sql;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SupportTableTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-17T08:00:00Z"), ZoneOffset.UTC);
    private static final ParticipantKey ANNA = new ParticipantKey(Kind.BROWSER, "a".repeat(43));
    private static final ParticipantKey ANNAS_MAIL = new ParticipantKey(Kind.EMAIL, "a".repeat(43));
    private static final long IDEA = 1;

    private SupportTable supports;
    private Sql sql;

    @BeforeEach
    void anIdea() {
        DataSource database = TestConsultation.with();
        sql = Sql.on(database);
        supports = new SupportTable(sql, CLOCK);
    }

    @Test
    void aSecondClickCountsNothing() {
        assertThat(supports.add(IDEA, ANNA)).isTrue();
        assertThat(supports.add(IDEA, ANNA)).isFalse();

        assertThat(supports.number(IDEA)).isEqualTo(1);
        assertThat(supports.has(IDEA, ANNA)).isTrue();
    }

    @Test
    void twoThreadsAtOnceCountOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> click = () -> supports.add(IDEA, ANNA);
            long first = 0;
            for (Future<Boolean> added : threads.invokeAll(
                    IntStream.range(0, 40).mapToObj(each -> click).toList())) {
                first += added.get() ? 1 : 0;
            }
            assertThat(first).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
        assertThat(supports.number(IDEA)).isEqualTo(1);
    }

    @Test
    void anAddressAndABrowserAreTwoKeys() {
        supports.add(IDEA, ANNA);
        supports.add(IDEA, ANNAS_MAIL);

        assertThat(supports.number(IDEA)).isEqualTo(2);
    }

    @Test
    void theCountBesideAContributionIsRightHoweverManyClickAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Boolean> done : threads.invokeAll(IntStream.range(0, 60)
                    .mapToObj(each -> (Callable<Boolean>) () -> clicked(each))
                    .toList())) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(supports.number(IDEA)).isEqualTo(20);
        assertThat(kept()).isEqualTo(20);
    }

    /** Thirty people, each twice; every third takes it back. */
    private boolean clicked(int each) {
        int person = each % 30;
        ParticipantKey key = new ParticipantKey(Kind.BROWSER, String.format("%043d", person));
        supports.add(IDEA, key);
        if (person % 3 == 0) {
            supports.remove(IDEA, key);
        }
        return true;
    }

    private long kept() {
        return sql.first(
                        "select supporters from participation.contribution where id = ?",
                        row -> row.number("supporters"),
                        IDEA)
                .orElseThrow();
    }

    @Test
    void itCanBeTakenBackAndGivenAgain() {
        supports.add(IDEA, ANNA);
        supports.remove(IDEA, ANNA);
        assertThat(supports.number(IDEA)).isZero();

        assertThat(supports.add(IDEA, ANNA)).isTrue();
    }
}
