package de.dresden.smartparticipation.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownParametersTest {

    private static final Map<String, Class<?>> PARTNERS =
            KnownParameters.known(method(PartnersResource.class, "list").getParameters());

    @Test
    void whatIsKnownMayBeAsked() {
        assertThat(PARTNERS.keySet()).containsExactly("changeWaits", "page", "q", "size", "state");
        assertThatCode(() -> KnownParameters.check(
                        PARTNERS,
                        Map.of("changeWaits", List.of("true"), "state", List.of("ACTIVE", "ENDED"), "q", List.of(""))))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsUnknownRepeatedOrNeitherYesNorNoIsRefused() {
        assertThat(refused("changeWait", "true")).isEqualTo("web.api.unknown-parameter");
        assertThat(refused("page", "0", "1")).isEqualTo("web.api.repeated-parameter");
        assertThat(refused("q", "a", "b")).isEqualTo("web.api.repeated-parameter");
        assertThat(refused("changeWaits", "maybe")).isEqualTo("web.api.choice-parameter");
        assertThat(refused("changeWaits", "")).isEqualTo("web.api.choice-parameter");
        assertThatThrownBy(() -> KnownParameters.check(Map.of(), Map.of("x", List.of("1"))))
                .hasMessage("web.api.no-parameters");
    }

    private static String refused(String name, String... values) {
        try {
            KnownParameters.check(PARTNERS, Map.of(name, List.of(values)));
            return "taken";
        } catch (BadRequest refused) {
            return refused.reasons().get(0).key();
        }
    }

    @Test
    void aMethodWithoutABodyIsKnownByItsParameters() {
        assertThat(KnownBody.takesContent(method(SettlementsResource.class, "draft")))
                .isFalse();
        assertThat(KnownBody.takesContent(method(PaymentsResource.class, "certify")))
                .isFalse();
        assertThat(KnownBody.takesContent(method(PaymentsResource.class, "cancel")))
                .isTrue();
        assertThat(KnownBody.takesContent(method(DeedsResource.class, "addEvidence")))
                .isTrue();
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
