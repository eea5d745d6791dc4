package de.dresden.smartparticipation.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The runnable jar: the launcher's classes, and below {@code product/} what is unpacked into the data directory once, into
 * a directory named by its content.
 */
final class Distribution {

    private static final String PRODUCT = "product/";

    private final Path jar;
    private final Path runtimes;
    private final Path unpacked;

    private Distribution(Path jar, Path runtimes) throws IOException {
        this.jar = jar;
        this.runtimes = runtimes;
        this.unpacked = runtimes.resolve(contentHash());
    }

    static Distribution in(DataDirectory directory) {
        try {
            Path jar = Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Distribution(jar, directory.runtime());
        } catch (IOException e) {
            throw Failure.of(e, directory.runtime());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Version of the product, as the jar's manifest has it. */
    static String version() {
        String version = Distribution.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }

    ExplodedApplication application() {
        return new ExplodedApplication(unpacked.resolve("application"));
    }

    Path serverConfiguration() {
        return unpacked.resolve("config");
    }

    Path serverManifest() {
        return unpacked.resolve("server-manifest.mf");
    }

    List<Path> resourceAdapters() {
        try (Stream<Path> files = Files.list(unpacked.resolve("server"))) {
            return files.filter(file -> file.toString().endsWith(".rar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Failure.of(e, unpacked);
        }
    }

    /** PostgreSQL's programs for this platform; not there where the product brings none. */
    Path database() {
        return unpacked.resolve("postgres");
    }

    /** Data of loaded classes which speeds up later starts; depends on the Java that runs it. */
    Path classArchive() {
        return unpacked.resolve("classes-" + Runtime.version().toString().replaceAll("[^A-Za-z0-9.]", "-") + ".jsa");
    }

    /** The server's whole class path: the launcher's own classes, and by its manifest Payara's jars and the libraries. */
    Path serverJar() {
        return unpacked.resolve("server.jar");
    }

    /** Unpacks what is not there yet; a start that was interrupted leaves only a directory that the next one removes. */
    void unpack() {
        if (Files.isDirectory(unpacked)) {
            return;
        }
        Path part = runtimes.resolve(unpacked.getFileName() + ".part");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            DataDirectory.delete(part);
            Files.createDirectories(part);
            zip.stream().parallel().filter(Distribution::isProduct).forEach(entry -> extract(zip, entry, part));
            Path ear = part.resolve("smart-participation.ear");
            ExplodedApplication.explode(ear, part.resolve("application"));
            Files.delete(ear);
            writeServerJar(zip, part);
            Files.move(part, unpacked, StandardCopyOption.ATOMIC_MOVE);
        } catch (UncheckedIOException e) {
            throw Failure.of(e.getCause(), part);
        } catch (IOException e) {
            throw Failure.of(e, part);
        }
    }

    /** Removes what earlier versions unpacked. */
    void removeOthers() {
        try (Stream<Path> all = Files.list(runtimes)) {
            for (Path other : all.filter(path -> path.getFileName().toString().matches("[0-9a-f]{16}(\\.part)?"))
                    .filter(path -> !path.equals(unpacked))
                    .toList()) {
                DataDirectory.delete(other);
            }
        } catch (IOException e) {
            throw Failure.of(e, runtimes);
        }
    }

    private static boolean isProduct(ZipEntry entry) {
        return entry.getName().startsWith(PRODUCT) && !entry.isDirectory();
    }

    private static void extract(ZipFile zip, ZipEntry entry, Path target) {
        String name = entry.getName().substring(PRODUCT.length());
        try (InputStream in = zip.getInputStream(entry)) {
            if (!name.startsWith("database/")) {
                Path file = target.resolve(name);
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            } else if (DatabaseBinaries.areIn(name)) {
                DatabaseBinaries.unpack(in, target.resolve("postgres"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server needs the launcher's classes on a path that stays as it is while the runnable jar is replaced. */
    private static void writeServerJar(ZipFile zip, Path directory) throws IOException {
        try (OutputStream file = Files.newOutputStream(directory.resolve("server.jar"));
                JarOutputStream out = new JarOutputStream(file, serverManifest(directory))) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                if (isProduct(entry) || entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(out);
                }
            }
        }
    }

    /** Payara looks for its own services in the jars that this manifest names. */
    private static Manifest serverManifest(Path directory) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        try (Stream<Path> server = Files.list(directory.resolve("server"));
                Stream<Path> libraries =
                        new ExplodedApplication(directory.resolve("application")).libraries().stream()) {
            manifest.getMainAttributes()
                    .put(
                            Attributes.Name.CLASS_PATH,
                            Stream.concat(server.sorted(), libraries)
                                    .map(jar -> directory.relativize(jar).toString())
                                    .collect(Collectors.joining(" ")));
        }
        return manifest;
    }

    private String contentHash() throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc() + "\n")
                    .sorted(Comparator.naturalOrder())
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
