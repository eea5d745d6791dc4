package de.dresden.smartparticipation.platform.retention;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Personal data of one kind that are the rows of one statement. Its one parameter is the address; its columns are {@code id} and
 * {@code reference} of the case, {@code at} since when it is kept, and one for each field under the field's name.
 */
public abstract class PersonalRows implements PersonalDataSource {

    private final Sql sql;
    private final String name;
    private final String subject;
    private final String statement;
    private final List<String> fields;

    /**
     * @param name as {@link PersonalDataSource#name} has it
     * @param subject kind of the case, as {@code contribution}
     * @param statement the statement that finds the rows, the oldest first
     * @param fields names of the fields in the order in which they are shown
     */
    protected PersonalRows(Sql sql, String name, String subject, String statement, String... fields) {
        this.sql = sql;
        this.name = name;
        this.subject = subject;
        this.statement = statement;
        this.fields = List.of(fields);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final List<PersonalRecord> find(String email) {
        return sql.list(statement, this::found, key(email));
    }

    /** What the rows have of the address: itself, where the room keeps no keyed hash. */
    protected String key(String email) {
        return email;
    }

    /** Whether the rows have to be kept by law. */
    protected boolean stays() {
        return false;
    }

    private PersonalRecord found(Row row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : fields) {
            values.put(field, row.text(field));
        }
        return new PersonalRecord(
                new Subject(subject, row.number("id"), row.text("reference")), row.instant("at"), values, stays());
    }
}
