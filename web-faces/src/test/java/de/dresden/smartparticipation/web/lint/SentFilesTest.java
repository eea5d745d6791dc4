package de.dresden.smartparticipation.web.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A file that a boundary writes straight into the answer is empty, without a word, where the boundary refuses. */
class SentFilesTest {

    private static final String INTO_THE_ANSWER = "(Faces\\s*\\.sendFile\\((?:[^;]*?)(?:->|::))";

    @TestFactory
    Stream<DynamicTest> everyFileIsWholeBeforeTheAnswerBegins() {
        return Sources.java().stream()
                .map(source ->
                        DynamicTest.dynamicTest(name(source), () -> assertThat(Sources.find(INTO_THE_ANSWER, source))
                                .as("use WholeFile.send")
                                .isEmpty()));
    }

    private static String name(Path source) {
        return Sources.JAVA.relativize(source).toString();
    }
}
