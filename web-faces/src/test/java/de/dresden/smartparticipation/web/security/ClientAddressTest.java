package de.dresden.smartparticipation.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private final ClientAddress clients = new ClientAddress(Optional.of("10.1.0.0/16, 192.0.2.7, 2001:db8::/32"));

    @Test
    void aForwardedAddressIsBelievedFromOurProxy() {
        assertThat(clients.of("10.1.2.3", "203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void aForwardedAddressIsNotBelievedFromAnybodyElse() {
        assertThat(clients.of("203.0.113.1", "198.51.100.1")).isEqualTo("203.0.113.1");
    }

    @Test
    void whatAClientPutsInFrontOfTheChainIsNotBelieved() {
        assertThat(clients.of("10.1.2.3", "127.0.0.1, 203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void severalOfOurProxiesAreSkipped() {
        assertThat(clients.of("10.1.2.3", "203.0.113.9, 192.0.2.7")).isEqualTo("203.0.113.9");
    }

    @Test
    void sixthVersionRangesWork() {
        assertThat(clients.of("2001:db8::5", "203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(clients.of("2001:db9::5", "203.0.113.9")).isEqualTo("2001:db9::5");
    }

    @Test
    void nobodyIsBelievedUnlessConfigured() {
        assertThat(new ClientAddress(Optional.empty()).of("127.0.0.1", "203.0.113.9"))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void aNameInsteadOfAnAddressIsAMistakeOfTheConfiguration() {
        assertThatThrownBy(() -> new ClientAddress(Optional.of("proxy.example")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
