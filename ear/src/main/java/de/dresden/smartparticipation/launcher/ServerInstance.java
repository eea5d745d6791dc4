package de.dresden.smartparticipation.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The directory in which the server runs, made anew at each start, so that nothing of an earlier deployment, whole or
 * half, is left.
 */
record ServerInstance(Settings settings, DataDirectory directory, Distribution distribution) {

    /**
     * Writes configuration and commands.
     *
     * @return the arguments for the server
     */
    List<String> make() throws IOException {
        Path root = directory.instance();
        DataDirectory.delete(root);
        Path config = root.resolve("config");
        copy(distribution.serverConfiguration(), config);
        unpackResourceAdapters(root);
        Files.createDirectories(root.resolve("docroot"));
        Files.write(config.resolve("logging.properties"), logging());
        if (settings.ownCertificate()) {
            ServerCertificate.read(settings).write(config.resolve("keystore.p12"));
        }
        DomainConfiguration.read(config.resolve("domain.xml")).adapt(settings).write();
        List<String> arguments = new ArrayList<>(List.of(
                distribution.application().deployable().toString(),
                "--rootdir",
                root.toString(),
                "--port",
                settings.get(Setting.PORT),
                "--disablephonehome"));
        arguments.addAll(dataGrid());
        return arguments;
    }

    /** Several nodes share sessions through a data grid; one node does without. */
    private List<String> dataGrid() {
        return settings.given(Setting.CLUSTER_NODES)
                .map(nodes -> List.of(
                        "--clustermode", "tcpip:" + nodes,
                        "--interfaces", settings.get(Setting.CLUSTER_INTERFACE),
                        "--startport", settings.get(Setting.CLUSTER_PORT)))
                .orElse(List.of("--nohazelcast"));
    }

    private List<String> logging() {
        return List.of(
                "handlers=java.util.logging.FileHandler",
                // Payara gives the console handler's formatter to every handler
                "java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter",
                ".level=INFO",
                "java.util.logging.FileHandler.pattern=" + directory.logs() + "/server.%g.log",
                "java.util.logging.FileHandler.limit=10000000",
                "java.util.logging.FileHandler.count=10",
                "java.util.logging.FileHandler.append=true",
                "java.util.logging.FileHandler.encoding=UTF-8",
                "java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter",
                "java.util.logging.SimpleFormatter.format=%1$tF %1$tT.%1$tL %4$s %3$s: %5$s%6$s%n",
                "com.hazelcast.level=WARNING",
                // a page for each certificate in Java's list that has expired
                "javax.enterprise.system.security.ssl.level=SEVERE",
                "javax.enterprise.system.tools.deployment.dol.level=WARNING",
                "javax.enterprise.system.tools.deployment.common.level=WARNING",
                "fish.payara.boot.runtime.BootCommand.level=WARNING");
    }

    /** Payara's data sources live in resource adapters, which it looks for below its own directory. */
    private void unpackResourceAdapters(Path root) throws IOException {
        for (Path adapter : distribution.resourceAdapters()) {
            try (ZipFile zip = new ZipFile(adapter.toFile())) {
                for (ZipEntry entry : zip.stream()
                        .filter(e -> e.getName().startsWith("lib/") && !e.isDirectory())
                        .toList()) {
                    Path target = root.resolve(entry.getName());
                    Files.createDirectories(target.getParent());
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(path -> {
                try {
                    Path target = to.resolve(from.relativize(path).toString());
                    Files.createDirectories(Files.isDirectory(path) ? target : target.getParent());
                    if (Files.isRegularFile(path)) {
                        Files.copy(path, target);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
