package de.dresden.smartparticipation.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {

    private static final java.nio.file.Path CLASSES =
            java.nio.file.Path.of("target/classes/de/dresden/smartparticipation/web/api");

    private static final ObjectNode WHOLE = ApiDescription.whole();

    @Test
    void everyCallIsDescribedAndNoneThatIsNotThere() throws IOException {
        Set<String> described = described(WHOLE).stream()
                .map(call -> call.replaceAll("/(answers|codebook)\\.", "/{}.") // one method for both
                        .replaceAll("\\{\\w+}", "{}"))
                .collect(Collectors.toSet());
        assertThat(described).containsExactlyInAnyOrderElementsOf(built());
    }

    @Test
    void theAppFindsAllOfItsCallsWithoutAnAccount() {
        ObjectNode open = ApiDescription.open();
        assertThat(described(open))
                .contains(
                        "post /rewards/nonces",
                        "post /rewards/installations",
                        "post /rewards/tokens",
                        "get /rewards/trips",
                        "post /rewards/trips/batch",
                        "post /rewards/redemptions",
                        "get /rewards/me/wallet",
                        "post /rewards/deeds",
                        "get /public/rewards/offers")
                .doesNotContain("get /payments", "post /rewards/till", "get /rewards/partners", "post /selections");
        assertThat(open.at("/components/securitySchemes").has("memberToken")).isTrue();
        assertThat(open.at("/components/securitySchemes").has("token")).isFalse();
    }

    @Test
    void everyCallSaysWhatItAnswersToATokenABodyAndTooMany() {
        for (ObjectNode operation : ApiDescription.operations(WHOLE)) {
            String name = operation.path("operationId").asText();
            JsonNode answers = operation.get("responses");
            assertThat(answers.has("400")).as(name).isTrue();
            if (operation.has("requestBody")) {
                assertThat(answers.has("413") && answers.has("415")).as(name).isTrue();
            }
            if (!operation.has("security") || !operation.get("security").isEmpty()) {
                assertThat(answers.has("401")).as(name).isTrue();
            }
            if (answers.has("429")) {
                assertThat(answers.get("429").path("$ref").asText())
                        .as(name)
                        .isEqualTo("#/components/responses/TooMany");
            }
        }
        assertThat(WHOLE.at("/components/responses/TooMany/headers").has("Retry-After"))
                .isTrue();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Set<String> dangling = new TreeSet<>();
        WHOLE.findValuesAsText("$ref").forEach(reference -> {
            if (WHOLE.at(reference.substring(1)).isMissingNode()) {
                dangling.add(reference);
            }
        });
        assertThat(dangling).isEmpty();
    }

    private static Set<String> described(ObjectNode document) {
        Set<String> calls = new TreeSet<>();
        document.get("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> calls.add(method + " " + path.getKey())));
        return calls;
    }

    private static Set<String> built() throws IOException {
        Set<String> calls = new TreeSet<>();
        for (Class<?> resource : resources()) {
            for (Method method : resource.getDeclaredMethods()) {
                for (Annotation annotation : method.getAnnotations()) {
                    HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                    if (verb != null) {
                        calls.add(verb.value().toLowerCase(Locale.ROOT) + " " + path(resource, method));
                    }
                }
            }
        }
        return calls;
    }

    /** Without the names and patterns of its variable parts. */
    private static String path(Class<?> resource, Method method) {
        String own = method.isAnnotationPresent(Path.class)
                ? "/" + method.getAnnotation(Path.class).value()
                : "";
        return ("/" + resource.getAnnotation(Path.class).value() + own)
                .replaceAll("/+", "/")
                .replaceAll("\\{\\s*\\w+\\s*(:([^{}]|\\{[^}]*})*)?}", "{}");
    }

    private static List<Class<?>> resources() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(CLASSES)) {
            List<Class<?>> found = new ArrayList<>();
            for (String name : files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("Resource.class"))
                    .collect(Collectors.toList())) {
                try {
                    found.add(Class.forName(
                            ApiDescriptionTest.class.getPackageName() + "." + name.substring(0, name.length() - 6),
                            false,
                            ApiDescriptionTest.class.getClassLoader()));
                } catch (ClassNotFoundException e) {
                    throw new IllegalStateException(e);
                }
            }
            return found;
        }
    }
}
