package de.dresden.smartparticipation.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class LimitedStreamTest {

    @Test
    void aBodyOfTheLengthThatWasToldIsReadToItsEnd() throws IOException {
        assertThat(LimitedStream.ofLength(body(10), 10).readAllBytes()).hasSize(10);
    }

    @Test
    void moreThanWasToldWasCompressed() {
        assertThatThrownBy(() -> LimitedStream.ofLength(body(11), 10).readAllBytes())
                .isInstanceOf(BadRequest.class)
                .hasMessage("web.api.compressed");
        assertThatThrownBy(() -> LimitedStream.ofLength(body(11), 10).skip(11)).isInstanceOf(BadRequest.class);
    }

    @Test
    void chunksAreTakenUpToTheLimit() throws IOException {
        assertThat(LimitedStream.inChunks(body(10), 10).readAllBytes()).hasSize(10);
    }

    private static InputStream body(int length) {
        return new ByteArrayInputStream(new byte[length]);
    }
}
