package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.rights.RolesMatrix.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How each method is called: by its name, the arguments from the objects of the call. */
@ApplicationScoped
public class RightsArguments {

    /** Makes the arguments; runs as the caller and in the call's transaction. */
    @FunctionalInterface
    interface Making {
        Object[] of(RightsObjects on) throws Exception;
    }

    /** What one room's methods are called with; a class of its own for each room. */
    interface Room {
        void into(Map<String, Making> table);
    }

    private final Map<String, Making> table = new TreeMap<>();

    @Inject
    @Any
    private Instance<Room> rooms;

    private Map<String, Making> table() {
        if (table.isEmpty()) {
            rooms.forEach(room -> room.into(table));
        }
        return table;
    }

    Set<String> methods() {
        return new TreeSet<>(table().keySet());
    }

    Object[] of(String method, RightsObjects on) throws Exception {
        return table().get(method).of(on);
    }

    static Object[] with(Object... arguments) {
        return arguments;
    }

    static boolean own(RightsObjects on) {
        return on.scope() == Scope.OWN;
    }
}
