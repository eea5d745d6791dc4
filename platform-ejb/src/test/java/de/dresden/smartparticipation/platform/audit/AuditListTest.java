package de.dresden.smartparticipation.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Automatic;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditListTest {

    private static final Instant LATE_ON_MONDAY = Instant.parse("2026-11-16T22:59:59Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-16T23:00:00Z");

    private final DataSource database = TestDatabase.fresh();
    private final Sql sql = Sql.on(database);
    private final AuditList trail = new AuditList(sql);

    @BeforeEach
    void people() {
        TestPeople.in(database).staff(1, "weber").staff(2, "krause");
        told(LATE_ON_MONDAY, staff(1), "account.created", "A-1", null);
        told(TUESDAY, staff(2), "account.changed", "A-1", 1L);
        told(TUESDAY, new Automatic(), "job.done", "J_7", null);
    }

    @Test
    void theNewestComesFirstUnlessTurnedRound() {
        assertThat(actions(AuditFilter.none())).containsExactly("job.done", "account.changed", "account.created");
        assertThat(trail.page(AuditFilter.none(), new PageQuery(0, 2, "at", false))
                        .items())
                .extracting(AuditRow::action)
                .containsExactly("account.created", "account.changed");
    }

    @Test
    void daysAreTheCitysDays() {
        LocalDate monday = LocalDate.of(2026, 11, 16);
        assertThat(actions(new AuditFilter(null, monday, null, Set.of(), null, null)))
                .containsExactly("account.created");
        assertThat(actions(new AuditFilter(monday.plusDays(1), null, null, Set.of(), null, null)))
                .containsExactly("job.done", "account.changed");
    }

    @Test
    void aPersonIsFoundAsTheOneWhoActedAndAsTheOneRepresented() {
        assertThat(actions(person("WEB"))).containsExactly("account.changed", "account.created");
        assertThat(actions(person("krause"))).containsExactly("account.changed");
        assertThat(actions(person("%"))).isEmpty();
    }

    @Test
    void actionProgrammeAndReferenceNarrow() {
        assertThat(actions(new AuditFilter(null, null, null, Set.of(), "job.done", null)))
                .containsExactly("job.done");
        assertThat(actions(new AuditFilter(null, null, null, Set.of(), "konto GEÄNDERT", null)))
                .containsExactly("account.changed");
        assertThat(actions(new AuditFilter(null, null, null, Set.of("platform"), null, null)))
                .hasSize(3);
        assertThat(actions(new AuditFilter(null, null, null, Set.of("rewards"), null, null)))
                .isEmpty();
        assertThat(actions(new AuditFilter(null, null, null, Set.of(), null, "j_")))
                .containsExactly("job.done");
    }

    @Test
    void detailsShowTheValuesBeforeAndAfter() {
        long id = trail.page(person("krause"), PageQuery.first()).items().get(0).id();

        AuditDetails details = trail.find(id).orElseThrow();

        assertThat(details.entry().who()).isEqualTo("Krause");
        assertThat(details.entry().actingFor()).isEqualTo("Weber");
        assertThat(details.link()).isNull();
        assertThat(details.changes())
                .containsExactly(
                        new AuditChange("name", "alt", "neu"),
                        new AuditChange("roles", null, "A, B"),
                        new AuditChange("title", "x", null));
    }

    @Test
    void everyEntryIsVisitedOldestFirst() {
        List<String> seen = new ArrayList<>();
        trail.each(AuditFilter.none(), details -> seen.add(details.entry().action()));

        assertThat(seen).containsExactly("account.created", "account.changed", "job.done");
        assertThat(trail.count(AuditFilter.none())).isEqualTo(3);
    }

    private List<String> actions(AuditFilter filter) {
        return trail.page(filter, PageQuery.first()).items().stream()
                .map(AuditRow::action)
                .toList();
    }

    private static AuditFilter person(String part) {
        return new AuditFilter(null, null, part, Set.of(), null, null);
    }

    private void told(Instant at, Actor actor, String action, String reference, Long actingFor) {
        new AuditWriter(sql, at, actor).append(List.of(new Told(new Subject("x", 1, reference), action, actingFor)));
    }

    private static Staff staff(long id) {
        return new Staff(id, "login", "Name", Set.of(), Set.of(), List.of());
    }

    private record Told(Subject subject, String action, Long actingFor) implements Happening {

        @Override
        public Map<String, ?> before() {
            return Map.of("name", "alt", "title", "x");
        }

        @Override
        public Map<String, ?> after() {
            Map<String, Object> after = new HashMap<>();
            after.put("name", "neu");
            after.put("roles", List.of("A", "B"));
            after.put("title", null);
            return after;
        }
    }
}
