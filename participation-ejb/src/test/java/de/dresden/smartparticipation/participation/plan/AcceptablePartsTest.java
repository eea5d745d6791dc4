package de.dresden.smartparticipation.participation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptablePartsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://x%0aalert(1)",
                "data:text/html,x",
                "//portal.example",
                "https://",
                "https:// portal.example",
                "https://portal.example/\n<b>",
                "portal.example"
            })
    void whatIsNoAddressOfTheWebBecomesNoLink(String address) {
        assertThat(AcceptableParts.ofAddress(address)).hasSize(1);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"https://portal.example/plan/3042?x=1#y", "HTTP://portal.example"})
    void anAddressOfTheWebDoes(String address) {
        assertThat(AcceptableParts.ofAddress(address)).isEmpty();
    }
}
