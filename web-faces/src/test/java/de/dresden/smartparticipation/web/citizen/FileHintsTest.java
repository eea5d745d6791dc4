package de.dresden.smartparticipation.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.web.language.Languages;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileHintsTest {

    @ParameterizedTest
    @ValueSource(strings = {"citizen.contribute.hint.files", "citizen.statement.files.hint"})
    void namesTheKindsThatARefusalNames(String hint) {
        String kinds = ": " + FileKind.endings(FileKind.ATTACHMENTS) + ".";

        assertThat(Languages.text(Locale.GERMAN, hint)).contains(kinds);
        assertThat(Languages.text(Locale.ENGLISH, hint)).contains(kinds);
    }
}
