package de.dresden.smartparticipation.product.api;

import de.dresden.smartparticipation.product.api.Api.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Calls that several clients make at the same moment, each the next one as soon as it has its answer.
 *
 * @param answers in the order of the calls
 * @param millis from the first call to the last answer
 */
record AtOnce(List<Answer> answers, long millis) {

    private static final long A_SECOND = 1_000;

    /** @param call the n-th call, counted from 0 */
    static AtOnce by(int clients, int calls, IntFunction<Callable<Answer>> call)
            throws InterruptedException, ExecutionException {
        ExecutorService crew = Executors.newFixedThreadPool(clients);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Answer>> running = new ArrayList<>();
            for (int number = 0; number < calls; number++) {
                Callable<Answer> mine = call.apply(number);
                running.add(crew.submit(() -> {
                    start.await();
                    return mine.call();
                }));
            }
            Instant began = Instant.now();
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : running) {
                answers.add(each.get());
            }
            return new AtOnce(answers, Duration.between(began, Instant.now()).toMillis());
        } finally {
            crew.shutdownNow();
        }
    }

    List<Answer> of(int status) {
        return answers.stream().filter(one -> one.status() == status).toList();
    }

    /** How many were refused for this reason. */
    long refused(String code) {
        return answers.stream()
                .filter(one -> one.status() >= 400 && one.code().equals(code))
                .count();
    }

    String pace() {
        return answers.size() + " calls in " + millis + " ms, " + answers.size() * A_SECOND / Math.max(1, millis)
                + " a second";
    }
}
