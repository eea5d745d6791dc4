package de.dresden.smartparticipation.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A PostgreSQL that lives on although the start it belonged to was killed; it is named in {@code postmaster.pid}. */
record LeftOverDatabase(Path cluster, Runnable stop) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    void end() throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
        if (!isPostgres(pid)) {
            Files.deleteIfExists(file);
            return;
        }
        stop.run();
        Children.await(pid, PATIENCE);
        ProcessHandle.of(pid).filter(process -> isPostgres(pid)).ifPresent(ProcessHandle::destroyForcibly);
        Files.deleteIfExists(file);
    }

    /** After a restart of the machine the number may belong to anything. */
    private boolean isPostgres(long pid) {
        return Children.commandLine(pid)
                .filter(line -> line.contains(cluster.toString()))
                .isPresent();
    }
}
