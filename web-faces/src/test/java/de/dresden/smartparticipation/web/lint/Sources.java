package de.dresden.smartparticipation.web.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that the lints read. */
final class Sources {

    static final Path WEBAPP = Path.of("src/main/webapp");
    static final Path JAVA = Path.of("src/main/java/de/dresden/smartparticipation/web");

    private Sources() {}

    /** Pages, templates and tags. */
    static List<Path> xhtml() {
        return under(WEBAPP, ".xhtml");
    }

    /** What can be opened in a browser. */
    static List<Path> pages() {
        return xhtml().stream()
                .filter(page -> !page.startsWith(WEBAPP.resolve("WEB-INF")))
                .toList();
    }

    static List<Path> java() {
        return under(JAVA, ".java");
    }

    static List<Path> under(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the first group finds in a file. */
    static List<String> find(String pattern, Path file) {
        return Pattern.compile(pattern)
                .matcher(text(file))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
