package de.dresden.smartparticipation.platform.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives each bean that asks for {@code @Inject EntityManager} the one of its own module, whoever calls it from wherever. It
 * is found at the first use, when all modules have been started; to be used in transactions only.
 */
@ApplicationScoped
public class EntityManagers {

    private static final int MODULE = 3;

    @Inject
    @Any
    private Instance<UnitOfWork> units;

    private final Map<String, EntityManager> known = new ConcurrentHashMap<>();

    @Produces
    EntityManager ofModule(InjectionPoint point) {
        String module = point.getMember().getDeclaringClass().getName().split("\\.")[MODULE];
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (self, method, arguments) -> {
                    try {
                        return method.invoke(of(module), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Writes what is pending in the running transaction, of all modules. */
    public void flush() {
        known.values().forEach(EntityManager::flush);
    }

    private EntityManager of(String module) {
        return known.computeIfAbsent(module, this::find);
    }

    private EntityManager find(String module) {
        for (UnitOfWork unit : units) {
            if (unit.module().equals(module)) {
                return unit.entities();
            }
        }
        throw new IllegalStateException("no module has the persistence unit " + module);
    }
}
