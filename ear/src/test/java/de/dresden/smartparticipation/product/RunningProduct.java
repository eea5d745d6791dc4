package de.dresden.smartparticipation.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The product as a process of its own, on a free port. Tests that only look share one with the demo content,
 * {@link #shared()}, which is started by whoever comes first and stopped with this JVM; tests that kill and break start
 * their own.
 */
public final class RunningProduct implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("sp.start.patience", 300));

    /**
     * For a product that is looked at for some minutes and never started again: an archive of classes would be written in the
     * middle of the tests and used by nobody. The second compiler stays: without it a password takes four times as long.
     */
    private static final List<String> FOR_A_WHILE = List.of("-XX:+UseSerialGC", "-Dsp.class.archive=false");

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static RunningProduct shared;

    private final Process process;
    private final Path directory;
    private final Path console;
    private final int port;

    private RunningProduct(Process process, Path directory, Path console, int port) {
        this.process = process;
        this.directory = directory;
        this.console = console;
        this.port = port;
    }

    /** The one with the demo content that all tests of this JVM share. */
    public static synchronized RunningProduct shared() {
        if (shared == null) {
            shared = forAWhile("shared");
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** Starts one of its own with the demo content, not to be started again, and returns when it answers. */
    public static RunningProduct forAWhile(String name, String... options) {
        List<String> all = new ArrayList<>(List.of("--demo"));
        all.addAll(List.of(options));
        RunningProduct product = begin(FOR_A_WHILE, newDirectory(name), freePort(), all);
        product.awaitReady();
        return product;
    }

    /** Starts on a data directory, and returns when it answers. */
    public static RunningProduct start(Path directory, String... options) {
        RunningProduct product = begin(directory, freePort(), options);
        product.awaitReady();
        return product;
    }

    /** Starts without waiting; for starts that are to fail or to be disturbed. */
    public static RunningProduct begin(Path directory, int port, String... options) {
        return begin(List.of(), directory, port, List.of(options));
    }

    private static RunningProduct begin(List<String> java, Path directory, int port, List<String> options) {
        try {
            Path console = Files.createTempFile(Files.createDirectories(target()), "console", ".txt");
            List<String> command = command(java, "--data-dir", directory.toString(), "--port", Integer.toString(port));
            command.addAll(options);
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(console.toFile())
                    .start();
            return new RunningProduct(process, directory, console, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A run of the launcher that ends by itself, such as a backup. */
    public static Outcome run(String... options) {
        try {
            Process process = new ProcessBuilder(command(List.of(), options))
                    .redirectErrorStream(true)
                    .start();
            String console = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * How a run ended.
     *
     * @param exitCode what the shell sees
     * @param console what the person sees
     */
    public record Outcome(int exitCode, String console) {}

    /**
     * A demo account, as the console announces it.
     *
     * @param user login
     * @param role one of its roles
     * @param password for the login page
     * @param token for the REST API
     */
    public record DemoAccount(String user, String role, String password, String token) {}

    /** {@code http://localhost:12345}, without a slash at the end. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** The operators' port. */
    public String managementUrl() {
        return "http://localhost:" + (port + 1);
    }

    public int port() {
        return port;
    }

    public Path directory() {
        return directory;
    }

    /** All lines printed so far. */
    public List<String> console() {
        try {
            return Files.readAllLines(console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server has logged so far. */
    public List<String> log() {
        return data().log();
    }

    /** The demo accounts; an account with several roles has a line with all of them, separated by commas. */
    public List<DemoAccount> accounts() {
        return console().stream()
                .filter(line -> line.startsWith("demo "))
                .map(line -> line.split(" "))
                .map(part -> new DemoAccount(part[1], part[2], part[3], part[4]))
                .toList();
    }

    /** The first demo account with a role. */
    public DemoAccount account(String role) {
        return accounts().stream()
                .filter(account -> List.of(account.role().split(",")).contains(role))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no demo account with " + role + ": " + console()));
    }

    /** The demo account with that login. */
    public DemoAccount person(String user) {
        return accounts().stream()
                .filter(account -> account.user().equals(user))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no demo account " + user + ": " + console()));
    }

    /** A page without a session. */
    public HttpResponse<String> get(String address) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .timeout(Duration.ofSeconds(60))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The embedded database, as the application's role. */
    public Connection database() throws SQLException {
        return data().database();
    }

    /** What a statement of the embedded database says, as text; empty where it has no row. */
    public String asked(String sql) {
        return data().asked(sql);
    }

    /** The launcher. */
    public Process process() {
        return process;
    }

    /** The server's own process. */
    public ProcessHandle server() {
        return data().server();
    }

    /** Settings by which another node works on this one's database, and more. */
    public String[] databaseSettings(String... more) {
        List<String> settings = new ArrayList<>(data().databaseSettings());
        settings.addAll(List.of(more));
        return settings.toArray(String[]::new);
    }

    /** The embedded database's own process. */
    public ProcessHandle databaseServer() {
        return data().databaseServer();
    }

    /** Waits for the line that says it is ready. */
    public void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (console().stream().noneMatch(line -> line.startsWith("Anwendung bereit"))) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroy();
                throw new IllegalStateException("not ready: " + console() + ", see " + directory.resolve("logs"));
            }
            pause();
        }
        pause();
    }

    /**
     * Waits for its end.
     *
     * @return the exit code
     */
    public int awaitEnd() {
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                throw new IllegalStateException("still running: " + console());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends it in order. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    /** Ends everything at once, the database too, as when the power fails. */
    public void killAll() {
        ProcessHandle server = server();
        ProcessHandle database = data().databaseServer();
        process.destroyForcibly();
        server.destroyForcibly();
        database.destroyForcibly();
        awaitDeath(server);
    }

    /** Ends launcher and server at once; a database goes on by itself. */
    public void kill() {
        ProcessHandle server = server();
        process.destroyForcibly();
        server.destroyForcibly();
        awaitDeath(server);
    }

    /** A settings file, for {@code --config}. */
    public static String settings(String... lines) {
        try {
            Path file = Files.createTempFile(Files.createDirectories(target()), "settings", ".properties");
            return Files.write(file, List.of(lines)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new, empty place below the build directory. */
    public static Path newDirectory(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(target()), name + "-")
                    .resolve("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port that is free, and so is the next one. */
    public static int freePort() {
        for (int attempt = 0; attempt < 100; attempt++) {
            try (ServerSocket first = new ServerSocket(0);
                    ServerSocket second =
                            new ServerSocket(first.getLocalPort() + 1, 1, InetAddress.getLoopbackAddress())) {
                return second.getLocalPort() - 1;
            } catch (IOException | IllegalArgumentException e) {
                continue;
            }
        }
        throw new IllegalStateException("no two free ports");
    }

    private void awaitDeath(ProcessHandle server) {
        try {
            process.waitFor();
            server.onExit().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private ProductData data() {
        return new ProductData(directory);
    }

    private static Path target() {
        return Path.of(System.getProperty("sp.jar")).resolveSibling("product-tests");
    }

    private static List<String> command(List<String> java, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        command.add("-jar");
        command.add(System.getProperty("sp.jar"));
        command.addAll(List.of(options));
        return command;
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
