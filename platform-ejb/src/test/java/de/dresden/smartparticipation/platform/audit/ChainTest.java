package de.dresden.smartparticipation.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.chain.ChainHead;
import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Automatic;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.InTransaction;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00.123456Z");

    private final DataSource database = TestDatabase.fresh();

    @Test
    void whatWasAppendedIsLinkedAndFoundWhole() {
        append(5);

        assertThat(link()).isEqualTo(5);
        assertThat(link()).isZero();

        Verification result = verify(null);
        assertThat(result.whole()).isTrue();
        assertThat(result.entries()).isEqualTo(5);
        assertThat(result.head().position()).isEqualTo(5);
    }

    @Test
    void newEntriesWaitAndAreNoBreak() {
        append(2);
        link();
        append(3);

        Verification result = verify(null);

        assertThat(result.whole()).isTrue();
        assertThat(result.entries()).isEqualTo(2);
        assertThat(result.waiting()).isEqualTo(3);
    }

    @Test
    void anEntryWhoseTransactionCommitsLateIsLinkedLater() throws SQLException {
        try (Connection late = database.getConnection()) {
            late.setAutoCommit(false);
            append(InTransaction.on(late), 1, "late");
            append(Sql.on(database), 2, "early");
            assertThat(link()).isEqualTo(2);
            late.commit();
        }
        assertThat(link()).isEqualTo(1);

        assertThat(verify(null).entries()).isEqualTo(3);
        assertThat(verify(null).whole()).isTrue();
    }

    @Test
    void onlyOneNodeLinksAtATime() throws SQLException {
        append(1);
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            assertThat(new ChainRegister(InTransaction.on(other)).link(10, NOW)).isEqualTo(1);
            assertThat(link()).isZero();
            other.commit();
        }
        assertThat(verify(null).entries()).isEqualTo(1);
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDeleteEntries() {
        append(1);
        link();

        for (String statement : List.of(
                "update platform.audit_entry set action = 'x'",
                "delete from platform.audit_link",
                "truncate platform.audit_entry cascade",
                "update platform.audit_payload set content = '{}'",
                "delete from platform.audit_payload")) {
            assertThatThrownBy(() -> TestDatabase.execute(database, statement)).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void aChangedEntryIsNamed() {
        chainOf(6);
        tamper("update platform.audit_entry set action = 'thing.forged' where id = " + entryAt(4));

        assertBroken(verify(null), ChainBreak.Kind.ENTRY_CHANGED, 4, 3);
        assertThat(verify(null).broken().action()).isEqualTo("thing.forged");
    }

    @Test
    void aChangedTimeOrActorIsNoticed() {
        chainOf(2);
        tamper("update platform.audit_entry set actor_id = 99 where id = " + entryAt(2));
        assertBroken(verify(null), ChainBreak.Kind.ENTRY_CHANGED, 2, 1);

        tamper("update platform.audit_entry set at = at + interval '1 microsecond' where id = " + entryAt(1));
        assertBroken(verify(null), ChainBreak.Kind.ENTRY_CHANGED, 1, 0);
    }

    @Test
    void aDeletedEntryIsNamed() {
        chainOf(6);
        tamper("delete from platform.audit_entry where id = " + entryAt(3));

        assertBroken(verify(null), ChainBreak.Kind.ENTRY_MISSING, 3, 2);
    }

    @Test
    void aDeletedLinkIsNamed() {
        chainOf(6);
        tamper("delete from platform.audit_link where position = 3");

        assertBroken(verify(null), ChainBreak.Kind.LINK_MISSING, 3, 2);
    }

    @Test
    void swappedEntriesAreNoticed() {
        chainOf(6);
        long second = entryAt(2);
        long fifth = entryAt(5);
        tamper(
                "alter table platform.audit_link drop constraint audit_link_entry_id_key",
                "update platform.audit_link set entry_id = case position when 2 then " + fifth + " else " + second
                        + " end where position in (2, 5)");

        assertBroken(verify(null), ChainBreak.Kind.ENTRY_CHANGED, 2, 1);
    }

    @Test
    void changedValuesAreToldFromErasedOnes() {
        chainOf(6);
        tamper(
                "insert into platform.audit_erasure values (" + entryAt(2) + ", '2026-11-20Z')",
                "delete from platform.audit_payload where entry_id = " + entryAt(2));
        assertThat(verify(null).whole()).isTrue();
        assertThat(verify(null).erased()).isEqualTo(1);

        tamper("delete from platform.audit_payload where entry_id = " + entryAt(5));
        assertBroken(verify(null), ChainBreak.Kind.PAYLOAD_MISSING, 5, 4);

        tamper("update platform.audit_payload set content = '{}' where entry_id = " + entryAt(4));
        assertBroken(verify(null), ChainBreak.Kind.PAYLOAD_CHANGED, 4, 3);
    }

    @Test
    void valuesCanBeErasedFromEntriesOfAnyAgeAndTheChainHolds() {
        append(Sql.on(database), 2, "thing.corrected", "Anna Berger, anna@example.org");
        append(Sql.on(database), 2, "thing.changed", "anna@example.org");
        link();
        List<Happening> told = new ArrayList<>();
        AuditErasure erasure = new AuditErasure(Sql.on(database), told::add, Clock.fixed(NOW, ZoneOffset.UTC));
        Subject about = new Subject("case", 9, "CA-9");

        assertThat(erasure.erase(
                        new AuditPart("thing", List.of(1L, 2L), List.of("thing.corrected"), "x@y.org"), about, "…"))
                .isZero();
        assertThat(told).as("nothing went, nothing is told").isEmpty();
        AuditPart part = new AuditPart("thing", List.of(1L, 7L), List.of("thing.corrected"), "Anna@example.org");
        assertThat(erasure.erase(part, about, "on request")).isEqualTo(1);
        assertThat(erasure.erase(part, about, "on request")).isZero();

        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.subject()).isEqualTo(about);
            assertThat(one.after().toString()).contains("on request").doesNotContain("anna");
        });
        assertThat(verify(null).whole()).isTrue();
        assertThat(verify(null).erased()).isEqualTo(1);
        AuditErasure later = TestTrail.erasure(Sql.on(database), Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(later.erase(
                        new AuditPart("thing", List.of(1L, 2L), List.of("thing.corrected", "thing.changed")),
                        about,
                        "…"))
                .isEqualTo(3);
        link();
        assertThat(verify(null).whole()).isTrue();
        assertThat(verify(null).entries()).isEqualTo(5);
        assertThat(Sql.on(database).list("select content from platform.audit_payload", row -> row.text("content")))
                .noneMatch(content -> content.contains("nna"));
    }

    @Test
    void aTailThatWasCutOffIsNoticedByWhoeverNotedTheHead() {
        chainOf(6);
        ChainHead noted = verify(null).head();
        tamper(
                "delete from platform.audit_payload where entry_id in (" + entryAt(5) + "," + entryAt(6) + ")",
                "delete from platform.audit_entry where id in (" + entryAt(5) + "," + entryAt(6) + ")",
                "delete from platform.audit_link where position > 4");

        assertThat(verify(null).whole()).isTrue();
        assertBroken(verify(noted), ChainBreak.Kind.TAIL_MISSING, 5, 4);

        append(4);
        link();
        assertBroken(verify(noted), ChainBreak.Kind.HEAD_DIFFERS, 6, 5);
    }

    @Test
    void anEntryBesideTheChainIsNoticed() {
        chainOf(2);
        append(1);
        tamper("delete from platform.audit_waiting");

        assertThat(verify(null).broken().kind()).isEqualTo(ChainBreak.Kind.ENTRY_NOT_LINKED);
    }

    @Test
    void theNotedHeadIsReadBackAsItWasWritten() {
        ChainHead head = new ChainHead(12, "ab".repeat(32));

        assertThat(ChainHead.parse(" " + head.noted() + "\n")).contains(head);
        assertThat(ChainHead.parse("12")).isEmpty();
        assertThat(ChainHead.parse(null)).isEmpty();
    }

    @Test
    void manyEntriesAreVerifiedInLittleMemory() {
        assertVerifiedInLittleMemory(10_000, 2_500, 12);
    }

    @Test
    @Tag("full")
    void aHundredThousandEntriesAreVerifiedInLittleMemory() {
        assertVerifiedInLittleMemory(100_000, 500, 24);
    }

    /** All payloads together are more than twice as many megabytes. */
    private void assertVerifiedInLittleMemory(int entries, int length, int megabytes) {
        for (int i = 0; i < 10; i++) {
            append(Sql.on(database), entries / 10, "thing.changed", "x".repeat(length));
        }
        while (link(5_000) > 0) {
            continue;
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            used(); // what a first collection only prepares for being let go is gone after a second
            long before = used();
            long[] most = {Long.MIN_VALUE};
            Verification result = new ChainRegister(InTransaction.on(connection))
                    .verify(null, read -> most[0] = Math.max(most[0], used() - before));

            assertThat(result.whole()).isTrue();
            assertThat(result.entries()).isEqualTo(entries);
            assertThat(most[0])
                    .as("bytes more than before, seen on the way")
                    .isGreaterThan(Long.MIN_VALUE)
                    .isLessThan((long) megabytes << 20);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void chainOf(int entries) {
        append(entries);
        link();
    }

    private void append(int entries) {
        append(Sql.on(database), entries, "thing.changed");
    }

    private static void append(Sql sql, int entries, String action) {
        append(sql, entries, action, "x".repeat(500));
    }

    private static void append(Sql sql, int entries, String action, String text) {
        List<Happening> happenings = IntStream.rangeClosed(1, entries)
                .<Happening>mapToObj(id -> new Told(new Subject("thing", id, "TH-" + id), action, Map.of("text", text)))
                .toList();
        new AuditWriter(sql, NOW, new Automatic()).append(happenings);
    }

    private int link() {
        return link(1_000);
    }

    private int link(int most) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            int linked = new ChainRegister(InTransaction.on(connection)).link(most, NOW);
            connection.commit();
            return linked;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Verification verify(ChainHead noted) {
        return new ChainRegister(Sql.on(database)).verify(noted, entries -> {});
    }

    private long entryAt(long position) {
        return Sql.on(database)
                .first(
                        "select entry_id from platform.audit_link where position = ?",
                        row -> row.number("entry_id"),
                        position)
                .orElseThrow();
    }

    /** Whoever rules the database can switch its guards off. */
    private void tamper(String... statements) {
        TestDatabase.execute(database, "set session_replication_role = replica; " + String.join("; ", statements));
    }

    private static void assertBroken(Verification result, ChainBreak.Kind kind, long position, long wholeBefore) {
        assertThat(result.broken()).isNotNull();
        assertThat(result.broken().kind()).isEqualTo(kind);
        assertThat(result.broken().position()).isEqualTo(position);
        assertThat(result.entries()).isEqualTo(wholeBefore);
    }

    private record Told(Subject subject, String action, Map<String, ?> after) implements Happening {}
}
