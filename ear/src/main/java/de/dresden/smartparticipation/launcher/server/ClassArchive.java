package de.dresden.smartparticipation.launcher.server;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.management.ObjectName;

/**
 * The JVM's archive of loaded classes, with which later starts need a quarter less processor time. It depends on the Java
 * and on the unpacked jars, so it cannot come with the product: the first start writes it, some time after the
 * application became ready. The JVM passes over an archive that does not fit any more; then it is written anew.
 */
final class ClassArchive {

    private static final Logger LOG = Logger.getLogger(ClassArchive.class.getName());
    private static final Path MAPPED = Path.of("/proc/self/maps");
    private static final String OUTPUT = "java_pid\\d+_std(out|err)";

    private static final String FILE = System.getProperty("sp.class.archive.file");

    private ClassArchive() {}

    /** Does nothing where the archive is in use already, or not wanted. */
    static void writeLater() {
        if (FILE == null || isInUse()) {
            return;
        }
        Thread writer = new Thread(ClassArchive::write, "class archive");
        writer.setDaemon(true);
        writer.setPriority(Thread.MIN_PRIORITY);
        writer.start();
    }

    private static void write() {
        Path file = Path.of(FILE);
        try {
            Thread.sleep(Integer.getInteger("sp.class.archive.wait", 120) * 1_000L);
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.deleteIfExists(part);
            dump(part);
            if (Files.exists(part) && Files.size(part) > 0) {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            }
            removeOutput();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.log(Level.INFO, "Later starts will be a little slower: no archive of classes could be written.", e);
        }
    }

    /** Whether this JVM has taken the archive: it passes over one that does not fit it. */
    static boolean isInUse() {
        if (FILE == null || !Files.exists(Path.of(FILE)) || !Files.exists(MAPPED)) {
            return FILE != null && Files.exists(Path.of(FILE));
        }
        try (Stream<String> mapped = Files.lines(MAPPED)) {
            return mapped.anyMatch(line -> line.endsWith(" " + FILE));
        } catch (IOException e) {
            LOG.log(Level.INFO, "It cannot be seen whether the archive of classes is in use.", e);
            return true;
        }
    }

    /** A second JVM does it, which writes down what it did in the working directory. */
    private static void dump(Path target) throws Exception {
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "vmCds",
                        new Object[] {new String[] {"static_dump", target.toString()}},
                        new String[] {String[].class.getName()});
    }

    private static void removeOutput() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("").toAbsolutePath())) {
            for (Path output : files.filter(
                            path -> path.getFileName().toString().matches(OUTPUT))
                    .toList()) {
                Files.delete(output);
            }
        }
    }
}
