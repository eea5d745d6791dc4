package de.dresden.smartparticipation.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.diff.Segment;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void aSumIsReplacedAsAWhole() {
        assertThat(Difference.of("Auszahlung", "19,00 €", "22,00 €").parts())
                .extracting(Segment::text)
                .containsExactly("19,00 €", "22,00 €");
    }

    @Test
    void aTextIsComparedWordByWord() {
        assertThat(Difference.of("Titel", "Ein altes Rad", "Ein neues Rad").parts())
                .extracting(Segment::kind)
                .contains(Segment.Kind.KEPT);
    }
}
