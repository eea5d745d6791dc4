package de.dresden.smartparticipation.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameOriginTest {

    @Test
    void onlyTheOwnHostIsTheSame() {
        assertThat(SameOrigin.sameHost("https://beteiligung.example", "beteiligung.example"))
                .isTrue();
        assertThat(SameOrigin.sameHost("https://beteiligung.example.evil.example", "beteiligung.example"))
                .isFalse();
        assertThat(SameOrigin.sameHost("null", "beteiligung.example")).isFalse();
        assertThat(SameOrigin.sameHost("not an address", "beteiligung.example")).isFalse();
    }
}
