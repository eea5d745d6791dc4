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
     * Both compilers begin later than usual, above all the second: on two cores it would take one of them for most of the
     * start (measured: 14 s of processor time, with these 3). What is called often reaches these numbers soon enough.
     */
    private static final List<String> LATER_COMPILATION = List.of(
            "-XX:Tier3InvocationThreshold=400",
            "-XX:Tier3MinInvocationThreshold=200",
            "-XX:Tier3CompileThreshold=4000",
            "-XX:Tier4InvocationThreshold=200000",
            "-XX:Tier4MinInvocationThreshold=60000",
            "-XX:Tier4CompileThreshold=400000",
            "-XX:Tier4BackEdgeThreshold=1200000");

    List<String> all() {
        List<String> options = new ArrayList<>(LATER_COMPILATION);
        options.add("-Djava.awt.headless=true");
        options.add("-Dfile.encoding=UTF-8");
        options.add("-Duser.timezone=Europe/Berlin");
        // whom to trust is known to this machine's Java better than to the server, whose own list is years old
        options.add(
                "-Djavax.net.ssl.trustStore=" + Path.of(System.getProperty("java.home"), "lib", "security", "cacerts"));
        options.addAll(openedPackages());
        Path archive = distribution.classArchive();
        if (settings.on(Setting.CLASS_ARCHIVE)) {
            options.add("-Dsp.class.archive.file=" + archive);
            if (Files.exists(archive)) {
                options.add("-XX:SharedArchiveFile=" + archive);
            }
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
