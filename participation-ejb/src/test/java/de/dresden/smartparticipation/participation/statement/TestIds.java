package de.dresden.smartparticipation.participation.statement;

/** Gives an entity the key that the database would. */
final class TestIds {

    private TestIds() {}

    static void give(Statement statement, long id) {
        try {
            var field = Statement.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(statement, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
