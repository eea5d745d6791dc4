package de.dresden.smartparticipation.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What of a database goes into a backup: every table of the product's schemas but Flyway's own, and the sequences. */
record BackupContent(Connection connection, Collection<String> schemas) {

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname),
                   string_agg(quote_ident(a.attname), ', ' order by a.attnum)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where n.nspname = any (?) and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
            group by 1 order by 1""";

    private static final String SEQUENCES = """
            select format('%I.%I', schemaname, sequencename), last_value
            from pg_sequences where schemaname = any (?) and last_value is not null order by 1""";

    /** Name of each table, with its columns as {@code COPY} wants them. */
    Map<String, String> tables() throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        try (PreparedStatement query = prepared(TABLES);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                tables.put(rows.getString(1), rows.getString(2));
            }
        }
        return tables;
    }

    /** Lines {@code <sequence> <last value>}. */
    List<String> sequences() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement query = prepared(SEQUENCES);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                lines.add(rows.getString(1) + " " + rows.getLong(2));
            }
        }
        return lines;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setArray(1, connection.createArrayOf("text", schemas.toArray()));
        return query;
    }
}
