package de.dresden.smartparticipation.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/** One start of the product, from the first check to the last line. */
final class Product {

    private final Settings settings;
    private final Console console;

    /**
     * The launcher's own begin, by the clock that nobody sets: when the process was born is known to a second only, and to
     * less where the machine's clock was put right since it booted.
     */
    private final long begun = System.nanoTime();

    private volatile EmbeddedDatabase embedded;
    private volatile ServerProcess server;
    private volatile boolean ending;

    Product(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /** Starts, and returns only when the server has ended. */
    void run() {
        try (DataDirectory directory = new DataDirectory(settings.dataDirectory())) {
            directory.open();
            ServerProcess.endLeftOver(directory);
            Ports.of(settings).check();
            Thread end = new Thread(this::end, "orderly end");
            Runtime.getRuntime().addShutdownHook(end);
            try {
                start(directory);
                awaitEnd();
                if (!ending) {
                    throw Failure.of(ExitCode.SERVER_DIED, "server.died", directory.logs());
                }
                waitForEver(end);
            } catch (RuntimeException e) {
                if (ending) {
                    waitForEver(end);
                }
                stopAll();
                Runtime.getRuntime().removeShutdownHook(end);
                throw e;
            }
        }
    }

    /** Until the server ends; without its database it has nothing left to do. */
    private void awaitEnd() {
        while (!server.endsWithinASecond()) {
            if (embedded != null && !embedded.isRunning() && !ending) {
                throw embedded.died();
            }
        }
    }

    private void start(DataDirectory directory) {
        Distribution distribution = Distribution.in(directory);
        distribution.unpack();
        server = ServerProcess.start(settings, directory, distribution);
        CompletableFuture<DatabaseAccess> database =
                CompletableFuture.supplyAsync(() -> startDatabase(directory, distribution));
        DatabaseAccess access = join(database);
        new SchemaGuard(access, distribution.application()).check();
        console.say(embedded == null ? "ready.database.external" : "ready.database", access.url());
        server.deploy(applicationSettings(directory, access));
        console.say("ready.schema", new SchemaGuard(access, distribution.application()).describe());
        server.awaitAnswer();
        String ready = Texts.of(
                "ready.application", settings.publicUrl(), Console.seconds((System.nanoTime() - begun) / 1_000_000));
        // in one piece: whoever waits for the first line finds the others as well
        console.line(ready + report(directory));
        distribution.removeOthers();
    }

    private DatabaseAccess startDatabase(DataDirectory directory, Distribution distribution) {
        if (settings.given(Setting.DATABASE_URL).isPresent()) {
            DatabaseAccess access = DatabaseAccess.external(settings);
            access.check();
            return access;
        }
        EmbeddedDatabase database = new EmbeddedDatabase(
                directory, DatabaseBinaries.of(distribution), settings.get(Setting.DATABASE_MEMORY));
        embedded = database;
        return database.start();
    }

    private Map<String, String> applicationSettings(DataDirectory directory, DatabaseAccess access) {
        Map<String, String> all = settings.forApplication();
        all.put(Setting.DATA_DIRECTORY.key(), directory.root().toString());
        all.put(Setting.DATABASE_URL.key(), access.url());
        all.put(Setting.DATABASE_USER.key(), access.user());
        all.put(Setting.DATABASE_PASSWORD.key(), access.password());
        all.put("sp.start.report", directory.startReport().toString());
        return all;
    }

    /** What the application has to say to whoever started it: first passwords. Shown once, then gone. */
    private static String report(DataDirectory directory) {
        try {
            if (!Files.exists(directory.startReport())) {
                return "";
            }
            List<String> lines = Files.readAllLines(directory.startReport());
            Files.delete(directory.startReport());
            return lines.stream().map(line -> System.lineSeparator() + line).collect(Collectors.joining());
        } catch (IOException e) {
            throw Failure.of(e, directory.startReport());
        }
    }

    /** On SIGTERM or Ctrl-C: first the server, which lets running requests end, then the database. */
    private void end() {
        ending = true;
        console.say("ending");
        stopAll();
        console.say("ended");
        Runtime.getRuntime().halt(0);
    }

    private synchronized void stopAll() {
        Optional.ofNullable(server).ifPresent(ServerProcess::stop);
        Optional.ofNullable(embedded).ifPresent(EmbeddedDatabase::stop);
    }

    private static void waitForEver(Thread end) {
        try {
            end.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
