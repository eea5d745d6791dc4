package de.dresden.smartparticipation.product.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A Payara Server as its zip has it, with a domain and ports of its own. */
final class PayaraServer implements AutoCloseable {

    private static final String DOMAIN = "trial";
    private static final List<Integer> OFFSETS = List.of(9, 37, 38, 39, 48, 66, 76, 80, 81, 86);

    private final Path home;
    private final Path domains;
    private final int base;
    private final Map<String, String> environment;

    private PayaraServer(Path home, Path domains, int base, Map<String, String> environment) {
        this.home = home;
        this.domains = domains;
        this.base = base;
        this.environment = environment;
    }

    /**
     * Unpacks the zip and makes a domain; the server is not started yet.
     *
     * @param environment what the server finds in its environment
     */
    static PayaraServer unpack(Path zip, Path directory, Map<String, String> environment) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = directory.resolve(entry.getName());
                Files.createDirectories(entry.isDirectory() ? file : file.getParent());
                if (!entry.isDirectory()) {
                    Files.copy(in, file);
                }
            }
        }
        PayaraServer server = new PayaraServer(
                directory.resolve("payara6/glassfish"),
                Files.createDirectories(directory.resolve("domains")),
                freePorts(),
                environment);
        server.admin(
                "create-domain",
                "--domaindir",
                server.domains.toString(),
                "--portbase",
                "" + server.base,
                "--nopassword=true",
                DOMAIN);
        return server;
    }

    void start() {
        admin("start-domain", "--domaindir", domains.toString(), DOMAIN);
    }

    void restart() {
        admin("restart-domain", "--domaindir", domains.toString(), DOMAIN);
    }

    /** A command to the running server. */
    String tell(String... command) {
        List<String> all = new ArrayList<>(List.of("--port", "" + (base + 48)));
        all.addAll(List.of(command));
        return admin(all.toArray(String[]::new));
    }

    String url() {
        return "http://localhost:" + (base + 80);
    }

    String log() throws IOException {
        return Files.readString(domains.resolve(DOMAIN).resolve("logs/server.log"));
    }

    @Override
    public void close() {
        admin("stop-domain", "--domaindir", domains.toString(), DOMAIN);
    }

    private String admin(String... command) {
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                home.resolve("lib/client/appserver-cli.jar").toString()));
        all.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment()
                .put("AS_JAVA", Path.of(System.getProperty("java.home")).toString());
        try {
            Process process = builder.start();
            String said;
            try (InputStream output = process.getInputStream()) {
                said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A number above which all the ports of a domain are free. */
    private static int freePorts() {
        for (int attempt = 0; attempt < 100; attempt++) {
            int base = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            if (OFFSETS.stream().allMatch(offset -> isFree(base + offset))) {
                return base;
            }
        }
        throw new IllegalStateException("no free ports");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
