package de.dresden.smartparticipation.web.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerEntranceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/index.xhtml", "/jobs/list.xhtml", "/rewards/offers.xhtml", "/search.xhtml", "/partners.xhtml"})
    void aPartnerHasNothingToDoInTheIntranet(String path) {
        assertThat(PartnerEntrance.opens(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/partner/index.xhtml",
                "/me/index.xhtml",
                "/me/password.xhtml",
                "/public/offers.xhtml",
                "/jakarta.faces.resource/frame.js.xhtml"
            })
    void theirOwnPagesAndSettingsAreOpen(String path) {
        assertThat(PartnerEntrance.opens(path)).isTrue();
    }
}
