package de.dresden.smartparticipation.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The programme never keeps where a member was. */
class NoPlaceTest {

    private static Sql sql;

    @BeforeAll
    static void theSchema() {
        sql = Sql.on(TestDatabase.fresh("rewards"));
    }

    @Test
    void noTableOfMembersOrTripsHasAColumnForACoordinate() {
        List<String> columns = sql.list(
                "select table_name || '.' || column_name as t from information_schema.columns where table_schema = 'rewards'"
                        + " and (table_name like 'trip%' or table_name like 'member%' or table_name in ('installation', 'used_nonce'))"
                        + " and (data_type in ('point', 'line', 'lseg', 'box', 'path', 'polygon', 'circle', 'real',"
                        + " 'double precision', 'numeric', 'json', 'jsonb', 'USER-DEFINED')"
                        + " or column_name ~* '(^|_)(lat|lon|lng|latitude|longitude|altitude|coord|coordinate|geo|gps|position|place"
                        + "|point|track|route|address|street)s?($|_)')",
                row -> row.text("t"));
        assertThat(columns).isEmpty();
    }

    @Test
    void theTablesAreTheOnesThatAreMeant() {
        assertThat(sql.list(
                        "select table_name as t from information_schema.tables where table_schema = 'rewards'",
                        row -> row.text("t")))
                .contains("trip", "trip_day", "trip_credit", "trip_case", "member", "installation");
    }
}
