package de.dresden.smartparticipation.product.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.api.Api;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes share a database, the files and the keys. */
@Tag("full")
class TwoNodesIT {

    private static final int ROWS = 5_000;
    private static final int LETTERS = 30;

    @Test
    void what_both_do_at_the_same_moment_is_done_once_and_logged_in_one_chain() throws Exception {
        Path directory = RunningProduct.newDirectory("first-node");
        try (RunningProduct first = RunningProduct.start(directory, "--demo");
                RunningProduct second =
                        RunningProduct.start(RunningProduct.newDirectory("second-node"), "--config", besides(first))) {
            Imports here = Imports.of(first);
            Api there = new Api(second.url() + "/api/v1", here.api().token());
            Imports beside = new Imports(first, there, here.consultation());
            byte[] table = Imports.table("BOTH-", ROWS);

            JsonNode one = here.begin(table);
            JsonNode other = beside.begin(table);
            List<Integer> statuses = together(here, there);

            assertThat(statuses).containsOnly(201);
            JsonNode done = here.api().await(one);
            JsonNode repeated = there.await(other);
            assertThat(here.there("BOTH-")).as("%s %s", done, repeated).isEqualTo(ROWS);
            assertThat(done.path("imported").asInt() + repeated.path("imported").asInt())
                    .as("%s %s", done, repeated)
                    .isEqualTo(ROWS);
            assertThat(
                            first.asked(
                                    "select count(distinct reference) from participation.contribution where title like 'Letter %'"))
                    .isEqualTo("" + 2 * LETTERS);
            assertThat(Chain.verified(first).breaks()).isZero();
        }
    }

    /** Letters are entered on both nodes at the same time. */
    private static List<Integer> together(Imports here, Api there) {
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Integer>> letters = IntStream.range(0, 2 * LETTERS)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return (number % 2 == 0 ? here.api() : there)
                            .post(
                                    "/consultations/" + here.consultation() + "/contributions",
                                    Map.of(
                                            "title",
                                            "Letter " + number,
                                            "text",
                                            "Words",
                                            "channel",
                                            "LETTER",
                                            "receivedAt",
                                            "2026-11-20T10:00:00Z"))
                            .status();
                }))
                .toList();
        start.countDown();
        return letters.stream().map(CompletableFuture::join).toList();
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String besides(RunningProduct first) {
        return RunningProduct.settings(first.databaseSettings(
                "sp.files.dir=" + first.directory().resolve("files"),
                "sp.keys.dir=" + first.directory().resolve("keys")));
    }
}
