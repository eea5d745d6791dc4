package de.dresden.smartparticipation.web.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BundlesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Path PAGES = Path.of("src/main/resources/de/dresden/smartparticipation/web/Texts.properties");

    @TestFactory
    Stream<DynamicTest> bothLanguagesHaveTheSameKeys() {
        return each(german -> assertThat(texts(english(german)).keySet())
                .isEqualTo(texts(german).keySet()));
    }

    @TestFactory
    Stream<DynamicTest> bothLanguagesSayTheSameValues() {
        return each(german -> {
            Map<String, String> english = texts(english(german));
            texts(german).forEach((key, text) -> assertThat(arguments(english.getOrDefault(key, "")))
                    .as(key)
                    .isEqualTo(arguments(text)));
        });
    }

    @TestFactory
    Stream<DynamicTest> noTextSwallowsAnApostropheOrAnArgument() {
        return each(german -> Stream.of(german, english(german))
                .forEach(bundle -> texts(bundle).forEach((key, text) -> {
                    if (ARGUMENT.matcher(text).find()) {
                        assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                    } else {
                        assertThat(text).as("shown as it stands: " + key).doesNotContain("''");
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> noKeyStandsTwice() {
        return each(german -> Stream.of(german, english(german))
                .forEach(bundle ->
                        assertThat(repeated(bundle)).as(bundle.toString()).isEmpty()));
    }

    @Test
    void everyTextThatAPageAsksForIsThere() {
        Map<String, String> texts = texts(PAGES);
        List<String> missing = Stream.concat(
                        Sources.xhtml().stream().flatMap(page -> Sources.find("\\bt\\['([^']+)']", page).stream()
                                .map(key -> key + " in " + page)),
                        Sources.java().stream().flatMap(file -> keys(file).map(key -> key + " in " + file)))
                .filter(use -> !texts.containsKey(use.substring(0, use.indexOf(' '))))
                .toList();
        assertThat(missing).isEmpty();
    }

    private static Stream<String> keys(Path file) {
        return Stream.of(
                        "\\.(?:done|warn|failed)\\(\\s*\"([a-z][^\"]*)\"",
                        "\\.(?:text|choice|date|flag)\\(\\s*\"[^\"]*\",\\s*\"([^\"]+)\"")
                .flatMap(pattern -> Sources.find(pattern, file).stream());
    }

    private static Stream<DynamicTest> each(Check check) {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            List<Path> bundles = modules.map(module -> module.resolve("src/main/resources"))
                    .filter(Files::isDirectory)
                    .flatMap(folder -> Sources.under(folder, "Texts.properties").stream())
                    .toList();
            assertThat(bundles).isNotEmpty();
            return bundles.stream().map(bundle -> DynamicTest.dynamicTest(bundle.toString(), () -> check.of(bundle)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Check {
        void of(Path german);
    }

    private static Path english(Path german) {
        return german.resolveSibling("Texts_en.properties");
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> repeated(Path bundle) {
        return Sources.find("(?m)^([\\w.-]+)\\s*=", bundle).stream()
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> texts(Path bundle) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
