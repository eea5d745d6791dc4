package de.dresden.smartparticipation.house;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Who may call what stands in {@code roles-matrix.csv}, apart from the code: one line per boundary method and role that may call
 * it ({@code *} for everybody), with what happens on an own, a foreign and a missing object. A right that changes in the
 * code alone fails here.
 */
class RolesMatrixTest {

    private static final String EVERYBODY = "*";
    private static final int COLUMNS = 6;
    private static final Set<String> ANSWERS = Set.of("ALLOWED", "NOT_ALLOWED", "NOT_FOUND", "REFUSED", "-", "?");

    private record Line(String boundary, String method, String role, List<String> answers) {

        static Line of(String text) {
            List<String> parts = List.of(text.split(";", -1));
            assertThat(parts).as(text).hasSize(COLUMNS);
            return new Line(parts.get(0), parts.get(1), parts.get(2), parts.subList(3, COLUMNS));
        }

        String key() {
            return boundary + "." + method;
        }
    }

    @Test
    void theMatrixNamesEveryBoundaryMethodWithTheRolesThatMayCallIt() {
        Map<String, TreeSet<String>> written = lines().stream()
                .collect(groupingBy(Line::key, TreeMap::new, mapping(Line::role, toCollection(TreeSet::new))));
        Map<String, TreeSet<String>> built = House.entryPoints()
                .filter(method -> House.isBoundary(method.getOwner()))
                .collect(groupingBy(
                        RolesMatrixTest::key,
                        TreeMap::new,
                        flatMapping(method -> roles(method).stream(), toCollection(TreeSet::new))));

        assertThat(written).isEqualTo(built);
    }

    @Test
    void everyLineSaysWhatHappens() {
        assertThat(lines()).allSatisfy(line -> {
            assertThat(ANSWERS).as(line.toString()).containsAll(line.answers());
            assertThat(line.answers().get(0)).as(line.toString()).isEqualTo("ALLOWED");
        });
    }

    private static String key(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static Set<String> roles(JavaMethod method) {
        if (method.isAnnotatedWith(RolesAllowed.class)) {
            return Set.of(method.getAnnotationOfType(RolesAllowed.class).value());
        }
        return method.isAnnotatedWith(DenyAll.class) ? Set.of() : Set.of(EVERYBODY);
    }

    private static List<Line> lines() {
        InputStream file = RolesMatrixTest.class.getResourceAsStream("/roles-matrix.csv");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
