package de.dresden.smartparticipation.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this platform, unpacked into the data directory. */
final class DatabaseBinaries {

    private final Path home;

    private DatabaseBinaries(Path home) {
        this.home = home;
    }

    static DatabaseBinaries of(Distribution distribution) {
        Path archive = distribution.databaseArchive(platform());
        if (!Files.exists(archive)) {
            throw Failure.of(ExitCode.DATABASE_UNREACHABLE, "database.no-binaries", platform());
        }
        return of(archive, distribution.database());
    }

    /** Unpacks an archive once. */
    static DatabaseBinaries of(Path archive, Path home) {
        if (!Files.isDirectory(home)) {
            Path part = home.resolveSibling(home.getFileName() + ".part");
            try {
                DataDirectory.delete(part);
                Files.createDirectories(part);
                try (InputStream in =
                        new XZInputStream(new BufferedInputStream(Files.newInputStream(archive), 1 << 16))) {
                    new TarArchive(in).unpack(part);
                }
                Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw Failure.of(e, part);
            }
        }
        return new DatabaseBinaries(home);
    }

    static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).replaceAll("\\s.*", "");
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return system + "-" + (machine.equals("amd64") ? "x86_64" : machine.equals("aarch64") ? "arm_64" : machine);
    }

    /**
     * Runs one of the programs to its end.
     *
     * @return its exit code
     */
    int run(Path output, List<String> arguments) {
        List<String> command = new ArrayList<>(asOrdinaryUser());
        command.add(home.resolve("bin").resolve(arguments.get(0)).toString());
        command.addAll(arguments.subList(1, arguments.size()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException e) {
            throw Failure.of(e, home);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody in particular. */
    private static List<String> asOrdinaryUser() {
        return System.getProperty("user.name").equals("root") ? List.of("unshare", "--user") : List.of();
    }
}
