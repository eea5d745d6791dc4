package de.dresden.smartparticipation.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** What the server's JVM is started with. */
record ServerOptions(Settings settings, Distribution distribution) {

    /**
     * The second compiler begins later than usual: on two cores it would take them from the start, half of whose work
     * was its own (measured: 31 s of processor time instead of 23).
     */
    private static final List<String> LATER_OPTIMISATION = List.of(
            "-XX:Tier4InvocationThreshold=20000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=40000",
            "-XX:Tier4BackEdgeThreshold=120000");

    List<String> all() {
        List<String> options = new ArrayList<>(LATER_OPTIMISATION);
        options.add("-Djava.awt.headless=true");
        options.add("-Dfile.encoding=UTF-8");
        options.add("-Duser.timezone=Europe/Berlin");
        options.addAll(openedPackages());
        Path archive = distribution.classArchive();
        if (settings.on(Setting.CLASS_ARCHIVE)) {
            options.add(
                    Files.exists(archive) ? "-XX:SharedArchiveFile=" + archive : "-Dsp.class.archive.file=" + archive);
            options.add("-Xlog:cds=off");
        }
        options.addAll(givenToLauncher());
        settings.given(Setting.JAVA_OPTIONS)
                .ifPresent(text -> options.addAll(List.of(text.strip().split("\\s+"))));
        return options;
    }

    /** {@code java -Xmx2g -jar …} is meant for the server. */
    private static List<String> givenToLauncher() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-X") || option.startsWith("-agentlib"))
                .toList();
    }

    private List<String> openedPackages() {
        Attributes manifest;
        try (InputStream in = Files.newInputStream(distribution.serverManifest())) {
            manifest = new Manifest(in).getMainAttributes();
        } catch (IOException e) {
            throw Failure.of(e, distribution.serverManifest());
        }
        return Map.of("Add-Opens", "--add-opens=", "Add-Exports", "--add-exports=").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(attribute -> Stream.of(
                                manifest.getValue(attribute.getKey()).strip().split("\\s+"))
                        .map(name -> attribute.getValue() + name + "=ALL-UNNAMED"))
                .toList();
    }
}
