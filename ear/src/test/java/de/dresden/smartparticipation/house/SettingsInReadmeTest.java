package de.dresden.smartparticipation.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** README lists every setting that there is, and none that there is not. */
class SettingsInReadmeTest {

    private static final Path HOUSE = Path.of("..");
    private static final Pattern IN_CODE =
            Pattern.compile("(?:ConfigProperty\\(name = |^ {4}[A-Z_]+\\()\"(sp\\.[a-z.-]+)\"", Pattern.MULTILINE);
    private static final Pattern IN_README =
            Pattern.compile("^\\| `(sp\\.[a-z.-]+)` \\| `(SP_[A-Z_]+)` \\|", Pattern.MULTILINE);

    /** Told by the launcher to the server, not by anybody else. */
    private static final Set<String> BETWEEN_LAUNCHER_AND_SERVER = Set.of("sp.start.report");

    @Test
    void everySettingStandsInReadme() {
        Set<String> written = new TreeSet<>();
        Matcher row = IN_README.matcher(text(HOUSE.resolve("README.md")));
        while (row.find()) {
            written.add(row.group(1));
            assertThat(row.group(2))
                    .isEqualTo(row.group(1).replaceAll("[.-]", "_").toUpperCase(java.util.Locale.ROOT));
        }
        Set<String> built = sources()
                .flatMap(source -> IN_CODE.matcher(text(source)).results())
                .map(found -> found.group(1))
                .filter(setting -> !BETWEEN_LAUNCHER_AND_SERVER.contains(setting))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).isEqualTo(built);
    }

    private static Stream<Path> sources() {
        return Stream.of("platform-ejb", "participation-ejb", "projects-ejb", "rewards-ejb", "web-faces", "ear")
                .map(module -> HOUSE.resolve(module).resolve("src/main/java"))
                .flatMap(SettingsInReadmeTest::files)
                .filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<Path> files(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
