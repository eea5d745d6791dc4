package de.dresden.smartparticipation.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    @Test
    void anUmlautStandsBesideItsLetterAndNotAfterZ() {
        assertThat(Stream.of(
                                "Zschertnitz",
                                "Übigau",
                                "Äußere Neustadt",
                                "Albertstadt",
                                "Uebigau",
                                "altstadt",
                                "Trachau",
                                "Ullersdorf")
                        .sorted(Alphabet.order()))
                .containsExactly(
                        "Albertstadt",
                        "altstadt",
                        "Äußere Neustadt",
                        "Trachau",
                        "Übigau",
                        "Uebigau",
                        "Ullersdorf",
                        "Zschertnitz");
    }

    @Test
    void noTwoNamesAreTakenForOne() {
        assertThat(Alphabet.order().compare("Neustadt", "Neu\u0001stadt")).isNotZero();
        assertThat(Alphabet.order().compare("Neustadt", "Neustadt")).isZero();
    }
}
