package de.dresden.smartparticipation.product.pages;

import de.dresden.smartparticipation.product.RunningProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/** A plan of the Amt für Stadtplanung und Mobilität whose draft is published from 1 to 31 March 2027, and the product's clock. */
record PublishedPlan(RunningProduct product) {

    static final String REFERENCE = "BP-2027-901";
    static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 31);

    private static final long PLAN = 900_001;
    private static final long ROUND = 900_002;

    static PublishedPlan in(RunningProduct product) {
        PublishedPlan plan = new PublishedPlan(product);
        plan.write(
                "insert into participation.plan (id, reference, name, number, kind, procedure, department_id, begun_on, edition,"
                        + " created_at, version) select " + PLAN + ", '" + REFERENCE + "', 'Hafenbogen', 'Nr. 3042',"
                        + " 'DEVELOPMENT_PLAN', 'REGULAR', id, '2026-01-01', 'BAUGB_2023', '2026-01-01', 1"
                        + " from platform.department where code = 'ASM'",
                "insert into participation.plan_round (id, plan_id, kind, first_day, last_day, period, announced_on, announced_in,"
                        + " announcement, published_at, published_by, version) select " + ROUND + ", " + PLAN
                        + ", 'PUBLICATION', '2027-03-01', '2027-03-31', 'STATUTORY', '2027-02-20', 'Amtsblatt', 'Text', '2027-02-20',"
                        + " id, 1 from platform.account where login = 'j.weber'",
                "insert into participation.plan_step (id, plan_id, kind, done_on, paper, version) values"
                        + " (900001, 900001, 'RESOLUTION', '2026-01-02', 'V1', 1), (900002, 900001, 'EARLY', '2026-02-02', 'V2', 1),"
                        + " (900003, 900001, 'DRAFT_APPROVED', '2026-12-02', 'V3', 1),"
                        + " (900004, 900001, 'PUBLICATION', '2027-03-01', 'V4', 1)");
        return plan;
    }

    long round() {
        return ROUND;
    }

    /** From now on it is this moment, as {@code 2027-03-31T21:59:30Z}. */
    void clock(String moment) {
        try {
            Files.writeString(product.directory().resolve("test-clock"), moment);
            Thread.sleep(700); // the product looks five times a second
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void write(String... statements) {
        try (Connection database = product.database();
                Statement statement = database.createStatement()) {
            for (String one : statements) {
                statement.executeUpdate(one);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
