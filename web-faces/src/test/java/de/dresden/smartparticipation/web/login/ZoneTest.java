package de.dresden.smartparticipation.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/index.xhtml",
                "/accounts/list.xhtml",
                "/whatever-comes-later.xhtml",
                "/publication.xhtml",
                "/apix",
                "/login.xhtml/x",
                "/LOGIN.XHTML",
                "/public/../index.xhtml",
                "/public/..;/index.xhtml",
                "/api/v1/public/../consultations",
                "/jakarta.faces.resource/../index.xhtml",
                "/WEB-INF/web.xml"
            })
    void whatIsNotNamedWantsALogin(String path) {
        assertThat(Zone.of(path)).isEqualTo(Zone.INTRANET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1/consultations", "/api/v1/public", "/api/v1/publication"})
    void theApiWantsAToken(String path) {
        assertThat(Zone.of(path)).isEqualTo(Zone.API);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/index.xhtml",
                "/api/v1/public/consultations",
                "/api/v1/openapi.json",
                "/jakarta.faces.resource/plain.css.xhtml",
                "/favicon.ico",
                "/health"
            })
    void citizensPagesAndResourcesAreOpen(String path) {
        assertThat(Zone.of(path)).isEqualTo(Zone.PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/rewards/nonces", "/api/v1/rewards/installations", "/api/v1/rewards/tokens"})
    void theAppComesInWithoutATokenAndHasNoneThere(String path) {
        assertThat(Zone.of(path)).isEqualTo(Zone.PUBLIC);
        assertThat(Zone.isForMembers(path)).isFalse();
    }

    @Test
    void aMembersTokenOpensThePathsOfTheAppOnly() {
        assertThat(Zone.isForMembers("/api/v1/rewards/trips")).isTrue();
        assertThat(Zone.of("/api/v1/rewards/trips")).isEqualTo(Zone.API);
        for (String path : new String[] {
            "/api/v1/consultations", "/api/v1/rewardsx", "/api/v1/rewards/../jobs", "/index.xhtml", "/api/v1/jobs"
        }) {
            assertThat(Zone.isForMembers(path)).as(path).isFalse();
        }
    }

    @Test
    void theEntrancesKnowWhoIsLoggedIn() {
        assertThat(Zone.of("/login.xhtml")).isEqualTo(Zone.ENTRANCE);
        assertThat(Zone.of("/logout")).isEqualTo(Zone.ENTRANCE);
        assertThat(Zone.of("/me/password.xhtml")).isEqualTo(Zone.PASSWORD);
    }
}
