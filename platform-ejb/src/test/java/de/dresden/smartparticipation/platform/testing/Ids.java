package de.dresden.smartparticipation.platform.testing;

import java.lang.reflect.Field;

/** Gives an entity the key that the database would give it. */
public final class Ids {

    private Ids() {}

    public static <T> T give(T entity, long id) {
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
