package de.dresden.smartparticipation.web.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PercentsTest {

    @Test
    void partsAreReadInBasisPointsAndWrittenAsTheyMayBeTypedAgain() {
        assertThat(Percents.basisPoints("80")).isEqualTo(8_000);
        assertThat(Percents.basisPoints("12,5 %")).isEqualTo(1_250);
        assertThat(Percents.basisPoints("0.05")).isEqualTo(5);
        assertThat(Percents.typed(8_000, Locale.GERMAN)).isEqualTo("80");
        assertThat(Percents.typed(10_000, Locale.GERMAN)).isEqualTo("100");
        assertThat(Percents.typed(1_250, Locale.GERMAN)).isEqualTo("12,5");
        assertThat(Percents.typed(5, Locale.ENGLISH)).isEqualTo("0.05");
        assertThat(Percents.typed(0, Locale.ENGLISH)).isEqualTo("0");
    }

    @Test
    void whatIsFinerOrNoNumberIsRefusedAndNeverRounded() {
        assertThatThrownBy(() -> Percents.basisPoints("33,333")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Percents.basisPoints("viel")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Percents.basisPoints("-1")).isInstanceOf(Refused.class);
    }
}
