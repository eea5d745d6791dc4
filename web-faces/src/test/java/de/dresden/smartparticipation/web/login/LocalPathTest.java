package de.dresden.smartparticipation.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    void aPageOfTheProductIsGoneBackTo() {
        assertThat(LocalPath.of("/contributions/list.xhtml?q=Ampel&state=NEW"))
                .isEqualTo("/contributions/list.xhtml?q=Ampel&state=NEW");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "javascript:alert(1)",
                "index.xhtml",
                "/index.xhtml\r\nSet-Cookie: a=b",
                "/\tevil",
                "/login.xhtml?from=/login.xhtml",
                "/"
            })
    void nothingElseIs(String wish) {
        assertThat(LocalPath.of(wish)).isEqualTo("/index.xhtml");
    }

    @Test
    void theLoginPageKnowsWhereToGoBack() {
        assertThat(LocalPath.login("/index.xhtml", false)).isEqualTo("/login.xhtml");
        assertThat(LocalPath.login("/index.xhtml", true)).isEqualTo("/login.xhtml?expired");
        assertThat(LocalPath.login("/a.xhtml?b=c&d=e", false))
                .isEqualTo("/login.xhtml?from=%2Fa.xhtml%3Fb%3Dc%26d%3De");
    }
}
