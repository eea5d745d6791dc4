package de.dresden.smartparticipation.web.citizen.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SlowLaneTest {

    @Test
    void whoSendsOftenWaitsAndWhoDoesNotDoesNot() {
        SlowLane lane = new SlowLane();
        long begin = System.nanoTime();

        assertThat(lane.rest(Duration.ZERO)).isFalse();
        assertThat(lane.rest(Duration.ofMillis(120))).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(120));
    }

    @Test
    void onlySoManyWaitAtOnceAndTheOthersAreAnsweredAtOnce() throws Exception {
        SlowLane lane = new SlowLane();
        ExecutorService senders = Executors.newFixedThreadPool(SlowLane.PLACES * 2);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> waited = new ArrayList<>();
        for (int sender = 0; sender < SlowLane.PLACES * 2; sender++) {
            waited.add(senders.submit(() -> {
                start.await();
                return lane.rest(Duration.ofMillis(700));
            }));
        }
        start.countDown();
        long count = 0;
        for (Future<Boolean> one : waited) {
            count += one.get() ? 1 : 0;
        }
        senders.shutdown();

        assertThat(count).isEqualTo(SlowLane.PLACES);
        assertThat(lane.rest(Duration.ofMillis(1))).isTrue();
    }
}
