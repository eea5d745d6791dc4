package de.dresden.smartparticipation.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("full")
class ClassArchiveIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    void the_first_start_writes_an_archive_later_ones_use_it_and_a_broken_one_does_no_harm() throws Exception {
        Path directory = RunningProduct.newDirectory("archive");
        Path settings = Files.writeString(
                Files.createTempFile("settings", ".properties"), "sp.java.options=-Dsp.class.archive.wait=1");
        String[] options = {"--config", settings.toString()};

        Path archive;
        try (RunningProduct first = RunningProduct.start(directory, options)) {
            assertThat(isMapped(first, ".jsa", directory)).isFalse();
            archive = await(directory);
        }
        assertThat(Files.list(directory)).noneMatch(path -> path.toString().contains("java_pid"));
        long size = Files.size(archive);

        try (RunningProduct second = RunningProduct.start(directory, options)) {
            assertThat(isMapped(second, archive.toString(), directory)).isTrue();
        }

        assertThat(archive.toFile().setWritable(true)).isTrue();
        try (FileChannel file = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            file.truncate(size / 2);
        }
        try (RunningProduct third = RunningProduct.start(directory, options)) {
            assertThat(isMapped(third, archive.toString(), directory)).isFalse();
            Instant end = Instant.now().plus(PATIENCE);
            while (Files.size(archive) <= size / 2 && Instant.now().isBefore(end)) {
                Thread.sleep(500);
            }
            assertThat(Files.size(archive)).as("written anew").isGreaterThan(size / 2);
        }

        try (RunningProduct fourth = RunningProduct.start(directory, options)) {
            assertThat(isMapped(fourth, archive.toString(), directory)).isTrue();
        }
    }

    private static boolean isMapped(RunningProduct product, String name, Path directory) throws IOException {
        try (Stream<String> mapped =
                Files.lines(Path.of("/proc", "" + product.server().pid(), "maps"))) {
            return mapped.anyMatch(line -> line.contains(directory.toString()) && line.endsWith(name));
        }
    }

    private static Path await(Path directory) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<Path> archive = find(directory);
            if (archive.isPresent()) {
                Thread.sleep(1_000);
                return archive.get();
            }
            Thread.sleep(500);
        }
        throw new AssertionError("no archive of classes after " + PATIENCE);
    }

    private static Optional<Path> find(Path directory) {
        try (Stream<Path> files = Files.find(
                directory.resolve("runtime"), 2, (path, kind) -> path.toString().endsWith(".jsa"))) {
            return files.findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
