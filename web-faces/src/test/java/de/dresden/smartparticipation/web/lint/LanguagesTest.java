package de.dresden.smartparticipation.web.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The server's own reading of {@code Accept-Language} throws at what it does not understand, when the work is done already. */
class LanguagesTest {

    @Test
    void nobodyAsksTheServerWhichLanguagesTheCallerReads() {
        List<Path> asking = Sources.java().stream()
                .filter(file -> Sources.text(file)
                        .matches("(?s).*\\.(getAcceptableLanguages|getLocales|getRequestLocales?|selectVariant)\\(.*"))
                .toList();
        assertThat(asking).isEmpty();
    }
}
