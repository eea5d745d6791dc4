package de.dresden.smartparticipation.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * Fills freshly built tables with a backup's rows, in one transaction. Foreign keys are taken off and put on again, which
 * checks every row, so that the order of tables does not matter and no superuser is needed; the product's triggers rest.
 */
record TableLoad(Connection connection) {

    private static final String FOREIGN_KEYS = """
            select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
            from pg_constraint
            where contype = 'f' and conrelid::regclass::text = any (?)""";

    private record ForeignKey(String table, String name, String definition) {}

    void load(BackupFile backup) throws SQLException, IOException {
        connection.setAutoCommit(false);
        Map<String, String> tables = backup.tables();
        try (Statement sql = connection.createStatement()) {
            List<ForeignKey> keys = foreignKeys(tables.keySet().toArray());
            for (ForeignKey key : keys) {
                sql.execute("alter table " + key.table() + " drop constraint " + key.name());
            }
            for (String table : tables.keySet()) {
                sql.execute("alter table " + table + " disable trigger user");
            }
            // what migrations put in is in the backup as well
            sql.execute("truncate " + String.join(", ", tables.keySet()));
            for (Map.Entry<String, String> table : tables.entrySet()) {
                try (InputStream rows = backup.rows(table.getKey())) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + table.getKey() + " (" + table.getValue() + ") from stdin", rows);
                }
            }
            for (Map.Entry<String, Long> sequence : backup.sequences().entrySet()) {
                sql.execute("select setval('" + sequence.getKey() + "', " + sequence.getValue() + ")");
            }
            for (ForeignKey key : keys) {
                sql.execute("alter table " + key.table() + " add constraint " + key.name() + " " + key.definition());
            }
            for (String table : tables.keySet()) {
                sql.execute("alter table " + table + " enable trigger user");
            }
        }
        connection.commit();
        analyse();
    }

    private List<ForeignKey> foreignKeys(Object... tables) throws SQLException {
        List<ForeignKey> keys = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(FOREIGN_KEYS)) {
            query.setArray(1, connection.createArrayOf("text", tables));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    keys.add(new ForeignKey(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
        return keys;
    }

    /** Without statistics the first lists after a restore would be slow. */
    private void analyse() throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("analyze");
        }
        connection.commit();
    }
}
