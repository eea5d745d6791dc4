package de.dresden.smartparticipation.web.lint;

import static de.dresden.smartparticipation.web.lint.Sources.WEBAPP;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A field that names a refusal which no rule knows would never show it. */
class RefusalsTest {

    private static final Pattern REFUSALS = Pattern.compile("\\srefusals=\"([^\"#]+)\"");

    @TestFactory
    Stream<DynamicTest> everyRefusalThatAFieldNamesIsASentence() throws IOException {
        Texts german = Texts.in(Locale.GERMAN);
        return Sources.xhtml().stream()
                .map(page -> DynamicTest.dynamicTest(WEBAPP.relativize(page).toString(), () -> named(page)
                        .forEach(key -> assertThat(german.has(key)).as(key).isTrue())));
    }

    private static Stream<String> named(Path page) throws IOException {
        return REFUSALS.matcher(Sources.text(page))
                .results()
                .map(found -> found.group(1))
                .flatMap(keys -> Stream.of(keys.strip().split("\\s+")));
    }
}
