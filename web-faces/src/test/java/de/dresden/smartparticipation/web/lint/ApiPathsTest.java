package de.dresden.smartparticipation.web.lint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * JAX-RS first chooses the root path with the most letters and looks for the method only in the classes of that path (Jakarta
 * RESTful Web Services 3.1, section 3.7.2). A class with a longer path therefore hides methods of another one.
 */
class ApiPathsTest {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
    private static final String API = "de/dresden/smartparticipation/web/api";

    @Test
    void noResourceHidesMethodsOfAnother() throws IOException {
        List<String> roots =
                resources().stream().map(ApiPathsTest::path).distinct().toList();
        List<String> hidden = new ArrayList<>();
        for (Class<?> resource : resources()) {
            for (Method method : resource.getDeclaredMethods()) {
                if (Arrays.stream(method.getAnnotations())
                        .anyMatch(each -> each.annotationType().isAnnotationPresent(jakarta.ws.rs.HttpMethod.class))) {
                    String whole = path(resource)
                            + (method.isAnnotationPresent(Path.class)
                                    ? "/"
                                            + bare(method.getAnnotation(Path.class)
                                                    .value())
                                    : "");
                    String chosen = roots.stream()
                            .filter(root -> whole.replaceAll("\\{[^/]+}", "1").matches(pattern(root) + "(/.*)?"))
                            .max(Comparator.comparingInt(ApiPathsTest::letters))
                            .orElseThrow();
                    if (!chosen.equals(path(resource))) {
                        hidden.add(whole + " is hidden by " + chosen);
                    }
                }
            }
        }
        assertThat(hidden).isEmpty();
    }

    private static List<Class<?>> resources() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(CLASSES.resolve(API))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .<Class<?>>map(name -> load(API.replace('/', '.') + "." + name.substring(0, name.length() - 6)))
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiPathsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(Class<?> resource) {
        return bare(resource.getAnnotation(Path.class).value());
    }

    private static String bare(String path) {
        return path.replaceAll("^/|/$", "");
    }

    private static String pattern(String path) {
        return path.replaceAll("\\{[^/]+}", "[^/]+");
    }

    private static int letters(String path) {
        return path.replaceAll("\\{[^/]+}", "").length();
    }
}
