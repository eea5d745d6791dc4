package de.dresden.smartparticipation.participation;

import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import javax.sql.DataSource;

/** A published consultation «Rad» (key 1, {@code BV-2026-001}) with one accepted contribution «Bank» (key 1, {@code BE-2026-00001}). */
public final class TestConsultation {

    public static final long ID = 1;

    private TestConsultation() {}

    /** In a database of its own, with what else is to be there. */
    public static DataSource with(String... statements) {
        DataSource database = TestDatabase.fresh("participation");
        into(database);
        TestDatabase.execute(database, statements);
        return database;
    }

    public static void into(DataSource database) {
        TestPeople.in(database).department(10, "SBB");
        TestDatabase.execute(
                database,
                "insert into participation.consultation (id, reference, title, kind, state, department_id, created_at, version)"
                        + " values (1, 'BV-2026-001', 'Rad', 'IDEAS', 'PUBLISHED', 10, '2026-01-01', 0)",
                "insert into participation.contribution (id, consultation_id, reference, number, title, channel, received_at,"
                        + " entered_at, state, version) values (1, 1, 'BE-2026-00001', 'B1', 'Bank', 'ONLINE', '2026-11-01',"
                        + " '2026-11-01', 'ACCEPTED', 0)");
    }
}
