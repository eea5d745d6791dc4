package de.dresden.smartparticipation.projects.selection;

import de.dresden.smartparticipation.projects.selection.core.Election;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibElection;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real elections, where they are at hand beside the checkout or in the folder that {@code SP_SHARED_DATA} names. */
public final class SharedElections {

    private SharedElections() {}

    /** Skips the test with a plain message where they are not. */
    public static Path folder() {
        String told = System.getenv("SP_SHARED_DATA");
        Path folder = Stream.of(told, "../../shared/data", "../../../shared/data")
                .filter(path -> path != null && !path.isBlank())
                .map(path -> Path.of(path, "elections"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(folder != null, "the shared elections are not there");
        return folder;
    }

    public static List<Path> files(String below, String ending) {
        try (Stream<Path> files = Files.list(folder().resolve(below))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        try {
            return Files.readString(folder().resolve("pb").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Election read(String name) {
        return PabulibElection.of(PabulibReader.read(text(name)));
    }
}
