package de.dresden.smartparticipation.platform.identity;

import java.lang.reflect.Field;

/** Gives an entity the id that the database would give it. */
final class Saved {

    private Saved() {}

    static <T> T with(T entity, long id) {
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
