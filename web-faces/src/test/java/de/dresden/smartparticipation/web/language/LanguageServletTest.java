package de.dresden.smartparticipation.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageServletTest {

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nX: y", "", "x"})
    void nobodyIsLedOutOfTheProduct(String wish) {
        assertThat(LanguageServlet.back(wish, "/public/index.xhtml")).isEqualTo("/public/index.xhtml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/contributions/list.xhtml?q=a&topic=1", "/index.xhtml"})
    void oneComesBackToThePage(String wish) {
        assertThat(LanguageServlet.back(wish, "/public/index.xhtml")).isEqualTo(wish);
    }
}
