package de.dresden.smartparticipation.house;

import static de.dresden.smartparticipation.rights.RolesMatrix.EVERYBODY;
import static de.dresden.smartparticipation.rights.RolesMatrix.NOBODY;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.rights.RolesMatrix;
import de.dresden.smartparticipation.rights.RolesMatrix.Line;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code roles-matrix.csv} names every boundary method and every role that its annotation lets in. What then happens on
 * which object is tried out in the container, by {@code RightsIT}.
 */
class RolesMatrixTest {

    private static final RolesMatrix MATRIX = RolesMatrix.read();

    @Test
    void theMatrixNamesEveryBoundaryMethodWithTheRolesThatAreLetIn() {
        Map<String, TreeSet<String>> built = House.entryPoints()
                .filter(method -> House.isBoundary(method.getOwner()))
                .collect(groupingBy(
                        RolesMatrixTest::key,
                        TreeMap::new,
                        flatMapping(method -> roles(method).stream(), toCollection(TreeSet::new))));
        Map<String, TreeSet<String>> written = MATRIX.lines().stream()
                .collect(groupingBy(Line::method, TreeMap::new, mapping(Line::role, toCollection(TreeSet::new))));
        // Who is not logged in, and roles that differ from everybody, stand in the matrix only.
        written.values().stream()
                .filter(roles -> roles.contains(EVERYBODY))
                .forEach(roles -> roles.retainAll(Set.of(EVERYBODY)));

        assertThat(written).isEqualTo(built);
    }

    @Test
    void everyLineIsOfARoleThereIsAndStandsOnce() {
        Set<String> roles = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
        roles.addAll(Set.of(EVERYBODY, NOBODY));

        assertThat(MATRIX.lines()).allSatisfy(line -> assertThat(roles).contains(line.role()));
        assertThat(MATRIX.lines())
                .extracting(line -> line.method() + line.role())
                .doesNotHaveDuplicates();
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
}
