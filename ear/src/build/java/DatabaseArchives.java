import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Packs PostgreSQL's archives anew, at build time: unpacking them takes a fifth of the time then, and the first start
 * waits for it. Argument: the directory with the {@code .txz} files; the {@code .tgz} files are written beside them.
 */
final class DatabaseArchives {

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            files.filter(file -> file.toString().endsWith(".txz")).toList().parallelStream()
                    .forEach(DatabaseArchives::pack);
        }
    }

    private static void pack(Path archive) {
        Path target = Path.of(archive.toString().replaceAll("txz$", "tgz"));
        Path stamp = Path.of(archive + ".packed");
        try {
            // written last, so that a build that was broken off packs again
            String packed = Files.size(archive) + " " + Files.getLastModifiedTime(archive);
            if (Files.exists(stamp) && Files.readString(stamp).equals(packed)) {
                return;
            }
            pack(archive, target);
            Files.writeString(stamp, packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pack(Path archive, Path target) throws IOException {
        try (InputStream in = new XZInputStream(new BufferedInputStream(Files.newInputStream(archive)));
                OutputStream file = Files.newOutputStream(target);
                OutputStream out = new GZIPOutputStream(file, 1 << 16)) {
            in.transferTo(out);
        }
    }
}
