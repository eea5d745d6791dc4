package de.dresden.smartparticipation.product.bank;

import de.dresden.smartparticipation.product.RunningProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One instance of the product, which is killed and comes back at the same address. */
final class Node {

    private final Path directory;
    private final int port = RunningProduct.freePort();
    private final String[] options;
    private volatile RunningProduct product;

    Node(String name, String... options) {
        this.directory = RunningProduct.newDirectory(name);
        this.options = options;
    }

    Node start() {
        RunningProduct started = RunningProduct.begin(directory, port, options);
        started.awaitReady();
        product = started;
        return this;
    }

    RunningProduct product() {
        return product;
    }

    /** Address of its API. */
    String api() {
        return "http://localhost:" + port + "/api/v1";
    }

    /** Its clock goes on elsewhere. @param shift against the real time, as {@code PT25H} */
    void moveClock(String shift) {
        try {
            Files.writeString(directory.resolve("test-clock"), shift);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
