package de.dresden.smartparticipation.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void theEndOfAnIbanIsNoNumber() {
        assertThat(Shown.filled(Locale.GERMAN, "endet auf {0}", "2051")).isEqualTo("endet auf 2051");
        assertThat(Shown.filled(Locale.GERMAN, "endet auf {0}", "0012")).isEqualTo("endet auf 0012");
    }

    @Test
    void numbersAreGroupedAndChooseTheirWord() {
        assertThat(Shown.filled(Locale.GERMAN, "{0} Taler", 2051L)).isEqualTo("2.051 Taler");
        assertThat(Shown.filled(Locale.GERMAN, "{0,choice,1#ein Tag|1<{0} Tage}", "1"))
                .isEqualTo("ein Tag");
    }
}
