package de.dresden.smartparticipation.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What can be known of processes that an earlier start left. */
final class Children {

    private Children() {}

    /** How a process was called; empty if it does not live. */
    static Optional<String> commandLine(long pid) {
        Path file = Path.of("/proc", Long.toString(pid), "cmdline");
        try {
            if (Files.exists(file)) {
                return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace('\0', ' '))
                        .filter(line -> !line.isBlank());
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return ProcessHandle.of(pid).flatMap(process -> process.info().commandLine());
    }

    /** Waits until a process is gone, at most so long. */
    static void await(long pid, Duration patience) {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        if (process.isEmpty()) {
            return;
        }
        try {
            process.get().onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // still alive: the caller looks again and decides
            return;
        }
    }
}
