package de.dresden.smartparticipation.rights;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.boundary.UnitOfWork;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.testing.Callers;
import de.dresden.smartparticipation.platform.testing.InTheContainer;
import de.dresden.smartparticipation.rights.RolesMatrix.Answer;
import de.dresden.smartparticipation.rights.RolesMatrix.Line;
import de.dresden.smartparticipation.rights.RolesMatrix.Scope;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Calls every method of every boundary as each role and as nobody, with an own, a foreign and a missing object, and compares
 * what comes of it with what is written down. Each call has a request and a transaction of its own, of which nothing stays.
 */
class RightsIT extends InTheContainer {

    private static final RolesMatrix MATRIX = RolesMatrix.read();

    /** One of so many of the roles that a method does not name tries it in every build, and so does nobody. */
    private static final int SAMPLE = 4;

    @Inject
    private Callers callers;

    @Inject
    private RolledBack transaction;

    @Inject
    @Any
    private Instance<UnitOfWork> units;

    @Inject
    private RightsWorld world;

    @Inject
    private RightsArguments arguments;

    private final List<String> wrong = new ArrayList<>();
    private int calls;

    @Test
    void everyCallIsAnsweredAsItIsWrittenDown() throws Exception {
        Map<String, Method> methods = methods();
        assertThat(methods.keySet()).isEqualTo(MATRIX.methods());
        assertThat(methods.keySet()).as("how to call them").isEqualTo(arguments.methods());

        checkAll(methods, (name, role, scope) -> isNamed(name, role) || scope == Scope.OWN && isSample(name, role));

        assertThat(wrong).isEmpty();
        assertThat(calls).isGreaterThan(methods.size() * roles().size() / SAMPLE);
    }

    /** Turned away is who is not named, before anybody looks at the object; here that is seen for all of them and every object. */
    @Test
    @Tag("full")
    void whoIsNotNamedIsTurnedAwayFromEveryObject() throws Exception {
        checkAll(methods(), (name, role, scope) -> !isNamed(name, role));

        assertThat(wrong).isEmpty();
        assertThat(calls).isPositive();
    }

    /** Which calls are made. */
    @FunctionalInterface
    private interface Calls {
        boolean include(String method, String role, Scope scope);
    }

    private void checkAll(Map<String, Method> methods, Calls made) throws Exception {
        world.create();
        for (Map.Entry<String, Method> method : methods.entrySet()) {
            for (String role : roles()) {
                for (Scope scope : Scope.values()) {
                    if (MATRIX.knows(method.getKey(), scope) && made.include(method.getKey(), role, scope)) {
                        check(method.getKey(), method.getValue(), role, scope);
                    }
                }
            }
        }
    }

    private static boolean isNamed(String method, String role) {
        return MATRIX.of(method, role).isPresent();
    }

    /** By name and role alone, so that a failure is there again in the next build. */
    private static boolean isSample(String method, String role) {
        return role.equals(RolesMatrix.NOBODY) || Math.floorMod((method + role).hashCode(), SAMPLE) == 0;
    }

    private void check(String name, Method method, String role, Scope scope) throws Exception {
        Optional<Line> line = MATRIX.of(name, role);
        Optional<Answer> expected = line.flatMap(known -> known.answer(scope));
        if (line.isPresent() && expected.isEmpty()) {
            return;
        }
        calls++;
        String login = role.equals(RolesMatrix.NOBODY) ? null : RightsWorld.login(role, 'a');
        String answer = callers.as(login, () -> transaction.call(() -> answer(name, method, login, scope)));
        boolean right = expected.map(known -> answer.equals(known.name()))
                .orElse(answer.equals(Answer.NOT_ALLOWED.name()) || answer.equals(Answer.NOT_FOUND.name()));
        if (!right) {
            wrong.add("%s %s %s: %s instead of %s"
                    .formatted(
                            name, role, scope, answer, expected.map(Enum::name).orElse("turned away")));
        }
    }

    private String answer(String name, Method method, String login, Scope scope) {
        try {
            // Until its first statement of SQL a persistence context reads beside the transaction: not what is made
            // there.
            units.forEach(unit -> unit.entities().createNativeQuery("select 1").getSingleResult());
            Object[] given = arguments.of(name, world.objects(login, scope));
            method.invoke(CDI.current().select(method.getDeclaringClass()).get(), given);
            return Answer.ALLOWED.name();
        } catch (InvocationTargetException e) {
            return answer(e.getCause());
        } catch (Exception e) {
            return "no call: " + e;
        }
    }

    private static String answer(Throwable failure) {
        if (failure instanceof NotAllowed || failure instanceof EJBAccessException) {
            return Answer.NOT_ALLOWED.name();
        }
        if (failure instanceof NotFound) {
            return Answer.NOT_FOUND.name();
        }
        if (failure instanceof Refused refused) {
            return System.getProperty("sp.rights.verbose") == null
                    ? Answer.REFUSED.name()
                    : Answer.REFUSED.name() + refused.reasons();
        }
        return failure instanceof Conflict ? "a conflict" : failure + " <- " + failure.getCause();
    }

    private static List<String> roles() {
        return Stream.concat(Arrays.stream(Role.values()).map(Role::name), Stream.of(RolesMatrix.NOBODY))
                .toList();
    }

    /** The methods of all boundaries there are, as the matrix calls them. */
    private static Map<String, Method> methods() {
        Map<String, Method> methods = new TreeMap<>();
        CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Boundary.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .forEach(method ->
                        methods.put(method.getDeclaringClass().getSimpleName() + "." + method.getName(), method));
        return methods;
    }
}
