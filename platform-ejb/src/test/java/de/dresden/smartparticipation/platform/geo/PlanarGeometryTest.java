package de.dresden.smartparticipation.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import org.junit.jupiter.api.Test;

class PlanarGeometryTest {

    private static final String BEGIN = "{\"type\":\"Polygon\",\"coordinates\":[[";

    @Test
    void aBorderThatCrossesItselfIsNotMendedInSilence() {
        assertThatThrownBy(() ->
                        PlanarGeometry.of(BEGIN + "[13.7,51.0],[13.8,51.1],[13.8,51.0],[13.7,51.1],[13.7,51.0]]]}"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("crosses-itself");
    }

    @Test
    void aSimpleOneIsTaken() {
        assertThat(PlanarGeometry.of(BEGIN + "[13.7,51.0],[13.8,51.0],[13.8,51.1],[13.7,51.0]]]}"))
                .startsWith("{\"type\":\"MultiPolygon\"");
    }
}
