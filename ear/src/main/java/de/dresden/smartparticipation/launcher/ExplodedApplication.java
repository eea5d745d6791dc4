package de.dresden.smartparticipation.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The EAR, taken apart once: its modules as directories, which the server deploys as they lie there, and beside them its
 * libraries, which belong on the server's class path. There they are loaded like the server's own classes; inside a
 * deployed EAR the server would read every class of every library at every start, looking for annotations.
 */
record ExplodedApplication(Path root) {

    private static final String LIBRARIES = "lib/";

    /** What the server deploys. */
    Path deployable() {
        return root.resolve("smart-participation");
    }

    /** The libraries of the EAR, in the order of their names. */
    List<Path> libraries() throws IOException {
        return list(root.resolve("lib"));
    }

    /** The EJB modules' class directories. */
    List<Path> modules() throws IOException {
        return list(deployable()).stream()
                .filter(path -> path.toString().endsWith("-ejb_jar"))
                .toList();
    }

    /** Takes an EAR apart. */
    static ExplodedApplication explode(Path ear, Path root) throws IOException {
        ExplodedApplication application = new ExplodedApplication(root);
        try (ZipFile zip = new ZipFile(ear.toFile())) {
            zip.stream()
                    .parallel()
                    .filter(entry -> !entry.isDirectory())
                    .forEach(entry -> application.take(zip, entry));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        application.hideLibrariesOfPages();
        return application;
    }

    /**
     * The server leaves out a library of the web module, when it looks for annotations, if there is a directory that might
     * be the library taken apart. An empty one will do. A library with CDI beans must be looked into.
     */
    private void hideLibrariesOfPages() throws IOException {
        Path module = deployable().resolve("web-faces_war");
        for (Path library : list(module.resolve("WEB-INF").resolve("lib"))) {
            try (ZipFile zip = new ZipFile(library.toFile())) {
                if (zip.getEntry("META-INF/beans.xml") == null) {
                    String name = module.relativize(library).toString().replaceAll("[/ ]", "__");
                    Files.createDirectory(module.resolve(name.replace(".jar", "_jar")));
                }
            }
        }
    }

    private void take(ZipFile ear, ZipEntry entry) {
        String name = entry.getName();
        try (InputStream in = ear.getInputStream(entry)) {
            if (name.startsWith(LIBRARIES)) {
                write(in, root, name);
            } else if (name.matches("[^/]+\\.[jw]ar")) {
                unzip(in, deployable().resolve(name.replace('.', '_')));
            } else {
                write(in, deployable(), name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unzip(InputStream in, Path target) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                write(zip, target, entry.getName());
            }
        }
    }

    private static void write(InputStream in, Path directory, String name) throws IOException {
        Path file = directory.resolve(name).normalize();
        if (!file.startsWith(directory)) {
            throw new IOException(name);
        }
        Files.createDirectories(file.getParent());
        Files.copy(in, file);
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }
}
