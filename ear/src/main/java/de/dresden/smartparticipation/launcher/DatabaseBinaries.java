package de.dresden.smartparticipation.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/** PostgreSQL's programs for this platform, unpacked into the data directory. */
final class DatabaseBinaries {

    private final Path home;

    private DatabaseBinaries(Path home) {
        this.home = home;
    }

    static DatabaseBinaries of(Distribution distribution) {
        if (!Files.isDirectory(distribution.database())) {
            throw Failure.of(ExitCode.DATABASE_UNREACHABLE, "database.no-binaries", platform());
        }
        return new DatabaseBinaries(distribution.database());
    }

    /** Whether an archive of the distribution, by its name, holds the programs for this platform. */
    static boolean areIn(String archive) {
        return archive.endsWith("postgres-" + platform() + ".tgz");
    }

    /** Unpacks an archive. */
    static void unpack(InputStream archive, Path home) throws IOException {
        InputStream in = new BufferedInputStream(new GZIPInputStream(archive, 1 << 16), 1 << 16);
        new TarArchive(in).unpack(home);
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
