package de.dresden.smartparticipation.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The JVM that runs the server. Orders go to it through its standard input, answers come from its standard output; when
 * the input ends, because the launcher was killed, it stops at once.
 */
final class ServerProcess {

    private static final String MAIN = "de.dresden.smartparticipation.launcher.server.ServerMain";
    private static final String GONE = "gone";
    private static final Duration AFTER_DRAINING = Duration.ofSeconds(30);

    private final Settings settings;
    private final Path logs;
    private final Process process;
    private final Writer orders;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    private ServerProcess(Settings settings, Path logs, Process process) {
        this.settings = settings;
        this.logs = logs;
        this.process = process;
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Starts the JVM and lets the server boot; the application is not deployed yet. */
    static ServerProcess start(Settings settings, DataDirectory directory, Distribution distribution) {
        try {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(new ServerOptions(settings, distribution).all());
            command.add("-cp");
            command.add(distribution.serverJar().toString());
            command.add(MAIN);
            command.addAll(new ServerInstance(settings, directory, distribution).make());
            Process process = new ProcessBuilder(command)
                    .directory(directory.root().toFile())
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            directory.logs().resolve("server-output.log").toFile()))
                    .start();
            Files.writeString(directory.serverProcessId(), Long.toString(process.pid()));
            ServerProcess server = new ServerProcess(settings, directory.logs(), process);
            Thread listener = new Thread(server::listen, "server's answers");
            listener.setDaemon(true);
            listener.start();
            return server;
        } catch (IOException e) {
            throw Failure.of(e, directory.root());
        }
    }

    /** A server whose launcher was killed ends by itself within moments; one that hangs is ended here. */
    static void endLeftOver(DataDirectory directory) {
        try {
            if (!Files.exists(directory.serverProcessId())) {
                return;
            }
            long pid =
                    Long.parseLong(Files.readString(directory.serverProcessId()).strip());
            if (isOurs(pid)) {
                Children.await(pid, Duration.ofSeconds(10));
                ProcessHandle.of(pid).filter(p -> isOurs(pid)).ifPresent(ProcessHandle::destroyForcibly);
                Children.await(pid, Duration.ofSeconds(10));
            }
            Files.delete(directory.serverProcessId());
        } catch (IOException e) {
            throw Failure.of(e, directory.serverProcessId());
        }
    }

    private static boolean isOurs(long pid) {
        return Children.commandLine(pid).filter(line -> line.contains(MAIN)).isPresent();
    }

    /** Hands over the settings and deploys; returns when the application has started. */
    void deploy(Map<String, String> applicationSettings) {
        applicationSettings.forEach((key, value) -> order("set " + key + "=" + value.replaceAll("[\\r\\n]", " ")));
        order("deploy");
        String answer = answer();
        if (!answer.equals("deployed")) {
            throw Failure.of(
                    ExitCode.APPLICATION_FAILED, "application.failed", answer.replaceFirst("^failed ", ""), logs);
        }
    }

    /** Asks for the first page until it is there, so that «ready» means what it says. */
    void awaitAnswer() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    new URL("http://127.0.0.1:" + settings.get(Setting.PORT) + "/").openConnection();
            connection.setReadTimeout(60_000);
            if (connection.getResponseCode() >= 500) {
                throw Failure.of(
                        ExitCode.APPLICATION_FAILED, "application.no-answer", connection.getResponseCode(), logs);
            }
        } catch (IOException e) {
            throw Failure.because(e, ExitCode.APPLICATION_FAILED, "application.no-answer", e.getMessage(), logs);
        }
    }

    /** Waits until the process has ended, for whatever reason. */
    /** Waits a second. @return whether it has ended */
    boolean endsWithinASecond() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Running requests may end, then the server does. */
    void stop() {
        if (!process.isAlive()) {
            return;
        }
        try {
            order("stop");
            long patience = settings.number(Setting.STOP_SECONDS) + AFTER_DRAINING.toSeconds();
            if (!process.waitFor(patience, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void order(String line) {
        try {
            orders.write(line + "\n");
            orders.flush();
        } catch (IOException e) {
            // the process is gone, which its answers and its end tell better
            answers.add(GONE);
        }
    }

    private String answer() {
        try {
            String answer = answers.take();
            if (answer.equals(GONE)) {
                throw Failure.of(ExitCode.SERVER_DIED, "server.died", logs);
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.because(e, ExitCode.SERVER_DIED, "server.died", logs);
        }
    }

    private void listen() {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> line.startsWith("@@")).forEach(line -> answers.add(line.substring(2)));
        } catch (IOException | UncheckedIOException e) {
            answers.add(GONE);
        }
        answers.add(GONE);
    }
}
