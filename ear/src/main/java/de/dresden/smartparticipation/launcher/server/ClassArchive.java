package de.dresden.smartparticipation.launcher.server;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.ObjectName;

/**
 * The JVM's archive of loaded classes, with which later starts need a fifth less processor time. It depends on the Java
 * and on the unpacked jars, so it cannot come with the product: the first start writes it, some minutes after the
 * application became ready, when nobody waits.
 */
final class ClassArchive {

    private static final Logger LOG = Logger.getLogger(ClassArchive.class.getName());
    private static final long QUIET_MILLIS = 180_000;

    private ClassArchive() {}

    /** Does nothing where the archive is there already, or not wanted. */
    static void writeLater() {
        String file = System.getProperty("sp.class.archive.file");
        if (file == null) {
            return;
        }
        Thread writer = new Thread(() -> write(Path.of(file)), "class archive");
        writer.setDaemon(true);
        writer.setPriority(Thread.MIN_PRIORITY);
        writer.start();
    }

    private static void write(Path archive) {
        Path part = archive.resolveSibling(archive.getFileName() + ".part");
        try {
            Thread.sleep(QUIET_MILLIS);
            Files.deleteIfExists(part);
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "vmCds",
                            new Object[] {new String[] {"static_dump", part.toString()}},
                            new String[] {String[].class.getName()});
            if (new File(part.toString()).length() > 0) {
                Files.move(part, archive, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.log(Level.INFO, "Later starts will be a little slower: no archive of classes could be written.", e);
        }
    }
}
