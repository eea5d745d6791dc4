package de.dresden.smartparticipation.projects.cooperation.tandem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.cooperation.company.BeforeLeaving;
import de.dresden.smartparticipation.projects.cooperation.tandem.core.Aid;
import de.dresden.smartparticipation.projects.decision.DecisionSite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tandems go where their application and project go, and what the tables refuse by themselves. */
class TandemTablesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final long PAIR = 5;
    private static final long APPLICATION = 1;

    private final Sql sql = new DecisionSite().sql;
    private final TandemTable table = new TandemTable(sql);
    private final TandemDirectory directory = new TandemDirectory(sql);
    private final DeclarationTable declarations = new DeclarationTable(sql);
    private final CertificateTable certificates = new CertificateTable(sql);
    private final SilentTable silent = new SilentTable(sql);
    private final DeclarantTable declarants = new DeclarantTable(sql);
    private long tandem;

    @BeforeEach
    void makeTandem() {
        for (long id = 1; id <= 3; id++) {
            sql.update("""
                    insert into projects.company (id, reference, state, state_since, name, name_key, legal_form, sector, employees,
                        contact_name, contact_email, language, confirmed_at, created_at, touched_at, sent_at, version)
                    values (?, ?, 'RELEASED', ?, ?, 'firma', 'GMBH', 'design', 5, 'Ada', 'ada@example.org', 'de', ?, ?, ?, ?, 1)""", id, "UN-2026-000" + id, NOW, "Firma " + id, NOW, NOW, NOW, NOW);
        }
        sql.update("""
                insert into projects.cooperation_round (id, reference, title, title_english, state, state_since, first_day, last_day,
                    same_sector_excluded, no_kkw_excluded, earlier_excluded, must_not_excluded, one_sided_excluded,
                    least_in_dresden, smallest, threes, answer_days, weight_gain, weight_urgency, weight_time, weight_sectors, weight_wishes, weight_waited, weight_likeness, created_at,
                    version) values (1, 'RU-2026-01', 'Runde', '', 'RELEASED', ?, '2026-12-01', '2027-06-30', true, true, true, true,
                    true, 2, 100, false, 14, 55, 10, 10, 10, 5, 5, 5, ?, 1)""", NOW, NOW);
        sql.update("""
                insert into projects.cooperation_run (id, round_id, number, created_at, note, input, result, companies, scored, pairs,
                    fixed, groups, alone, worst, score_sum, waited, version)
                values (1, 1, 1, ?, '', '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)""", NOW);
        sql.update("""
                insert into projects.cooperation_pair (id, round_id, run_id, first_id, second_id, fixed, state, state_since, asked_at,
                    answer_until) values (?, 1, 1, 1, 2, false, 'ACCEPTED', ?, ?, '2026-12-04')""", PAIR, NOW, NOW);
        tandem = table.open(PAIR, List.of(1L, 2L), DAY, NOW).orElseThrow();
    }

    @Test
    void aPairHasOneTandem() {
        assertThat(table.open(PAIR, List.of(1L, 2L), DAY, NOW)).isEmpty();
        assertThat(directory.all()).singleElement().satisfies(one -> {
            assertThat(one.reference()).isEqualTo("TD-2026-0001");
            assertThat(one.companies()).containsExactly(1L, 2L);
            assertThat(one.state()).isEqualTo(TandemState.OPEN);
        });
        assertThat(directory.ofPair(PAIR)).isPresent();
    }

    @Test
    void itGoesWhereItsApplicationAndItsProjectGo() {
        table.apply(tandem, APPLICATION);
        assertThat(table.followApplication(APPLICATION)).singleElement().satisfies(moved -> assertThat(moved.was())
                .isEqualTo(TandemState.DRAFT));
        assertThat(state()).isEqualTo(TandemState.APPLIED);
        assertThat(table.followApplication(APPLICATION)).as("once").isEmpty();
        long project = project();
        assertThat(table.followProject(project)).hasSize(1);
        assertThat(state()).isEqualTo(TandemState.RUNNING);
        assertThat(directory.ofProject(project)).isPresent();
        for (String state : List.of("RUNNING", "CLOSING", "DONE")) {
            sql.update("update projects.project set state = ?, state_since = ? where id = ?", state, NOW, project);
        }
        table.followProject(project);
        assertThat(directory.of(tandem).finished()).isEqualTo(DAY);
        assertThat(state()).isEqualTo(TandemState.FINISHED);
    }

    @Test
    void anApplicationThatIsWithdrawnEndsIt() {
        table.apply(tandem, APPLICATION);
        table.followApplication(APPLICATION);
        sql.update(
                "update projects.application set state = 'WITHDRAWN', state_reason = 'Nein' where id = ?", APPLICATION);
        table.followApplication(APPLICATION);
        assertThat(state()).isEqualTo(TandemState.ENDED);
        assertThat(OwnReading.canApply(directory.of(tandem))).isTrue();
    }

    @Test
    void itEndsWithACompanyThatLeavesBeforeItApplied() {
        assertThat(table.leave(3, NOW)).as("another company").isEmpty();
        assertThat(table.applied(1)).isFalse();
        assertThat(table.leave(1, NOW)).containsExactly(tandem);
        assertThat(table.leave(2, NOW)).as("once").isEmpty();
        assertThat(table.follow(List.of(tandem))).hasSize(1);
        assertThat(state()).isEqualTo(TandemState.ENDED);
        assertThat(table.follow()).as("it stays so").isEmpty();
        assertThat(table.left(tandem)).isTrue();
    }

    @Test
    void whoHasAppliedIsBoundUntilThatIsOver() {
        StaysForTandem bound = new StaysForTandem(table);
        table.apply(tandem, APPLICATION);
        table.followApplication(APPLICATION);
        assertThatThrownBy(() -> bound.on(new BeforeLeaving(1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("projects.tandem.bound"));
        bound.on(new BeforeLeaving(3));
        table.leave(1, NOW);
        table.follow(List.of(tandem));
        assertThat(state()).as("as where its data were erased").isEqualTo(TandemState.APPLIED);
        sql.update(
                "update projects.application set state = 'WITHDRAWN', state_reason = 'Nein' where id = ?", APPLICATION);
        table.followApplication(APPLICATION);
        bound.on(new BeforeLeaving(2));
    }

    @Test
    void anApplicationBelongsToOneTandem() {
        sql.update("""
                insert into projects.cooperation_pair (id, round_id, run_id, first_id, second_id, fixed, state, state_since, asked_at,
                    answer_until) values (6, 1, 1, 2, 3, false, 'ACCEPTED', ?, ?, '2026-12-04')""", NOW, NOW);
        long other = table.open(6, List.of(2L, 3L), DAY, NOW).orElseThrow();
        table.apply(tandem, APPLICATION);
        assertBroken("tandem_of_application", () -> table.apply(other, APPLICATION));
    }

    @Test
    void sharesAddUp() {
        assertThat(table.shares(tandem)).containsExactly(5_000, 5_000);
        assertBroken(
                "tandem_shares",
                () -> sql.update("update projects.tandem_side set share_basis_points = 6000 where place = 1"));
    }

    @Test
    void aLaterDeclarationTakesThePlaceOfTheLastWhichStays() {
        Aid aid = new Aid("Firma 1", "Bund", LocalDate.of(2025, 3, 1), 100_00);
        assertThat(declarations.add(tandem, 1, new Declaration("Ada", List.of("Mutter"), List.of(aid)), 1, NOW))
                .isEqualTo(1);
        assertThat(declarations.add(tandem, 1, new Declaration("Ada", List.of(), List.of(aid, aid)), 1, NOW))
                .isEqualTo(2);
        assertThat(declarations.of(tandem)).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo(2);
            assertThat(one.content().aids()).containsExactly(aid, aid);
            assertThat(one.content().linked()).isEmpty();
        });
        assertThat(sql.list("select 1 from projects.de_minimis_declaration", row -> 1))
                .hasSize(2);
    }

    @Test
    void aCertificateIsEnteredOnceAndCountsForTheNextGrant() {
        long file = sql.first("""
                        insert into platform.file (id, name, media_type, size, hash, uploaded_at, subject_type, subject_id,
                            subject_reference) values (nextval('platform.file_id'), 'a.pdf', 'application/pdf', 1, repeat('0', 64), ?,
                            'tandem', ?, 'TD-2026-0001') returning id""", row -> row.number("id"), NOW, tandem).orElseThrow();
        Certificate first = new Certificate(
                0,
                certificates.nextReference(2026),
                1,
                1,
                "ZB-2026-0001",
                DAY,
                250_000,
                file,
                DAY.plusDays(28),
                null,
                null);
        long id = certificates.add(tandem, first, "0".repeat(64), NOW);
        assertThat(certificates.register(id, "DE-1", DAY)).isTrue();
        assertThat(certificates.register(id, "DE-2", DAY)).isFalse();
        assertThat(certificates.granted(1, 0, "Stadt")).containsExactly(new Aid("Firma 1", "Stadt", DAY, 250_000));
        assertThat(certificates.granted(1, tandem, "Stadt")).isEmpty();
        certificates.add(
                tandem,
                new Certificate(
                        0,
                        "DM-2026-0099",
                        1,
                        2,
                        "ZB-2026-0002",
                        DAY.plusDays(9),
                        100_000,
                        file,
                        DAY.plusDays(40),
                        null,
                        null),
                "0".repeat(64),
                NOW);
        assertThat(certificates.granted(1, 0, "Stadt"))
                .as("the last sum, the first day")
                .containsExactly(new Aid("Firma 1", "Stadt", DAY, 100_000));
    }

    @Test
    void aCompanyThatHasNotDeclaredIsRemindedOnceBeforeItsCallDecides() {
        LocalDate last = DAY.plusDays(7);
        decidesAfter(last);
        assertThat(silent.due(last)).as("nothing is asked before it applies").isEmpty();
        table.apply(tandem, APPLICATION);
        table.followApplication(APPLICATION);
        declarations.add(tandem, 2, new Declaration("Ada", List.of(), List.of()), 1, NOW);
        assertThat(silent.until(APPLICATION)).hasValue(last);
        assertThat(silent.due(last.minusDays(1))).as("too early").isEmpty();
        List<SilentTable.Silent> due = silent.due(last);
        assertThat(due).containsExactly(new SilentTable.Silent(tandem, 1, last));
        assertThat(silent.reminded(due.get(0), NOW)).isTrue();
        assertThat(silent.reminded(due.get(0), NOW)).isFalse();
        assertThat(silent.due(last.plusDays(30))).isEmpty();
    }

    @Test
    void whoDeclaredIsForgottenSomeMonthsAfterATandemCameToNothing() {
        declarations.add(tandem, 1, new Declaration("Ada", List.of(), List.of()), 1, NOW);
        assertThat(declarants.forget(DAY, NOW)).isEmpty();
        table.apply(tandem, APPLICATION);
        table.followApplication(APPLICATION);
        Instant later = NOW.plusSeconds(86_400L * 400);
        assertThat(declarants.forget(DAY, later)).as("it is asked for still").isEmpty();
        sql.update(
                "update projects.application set state = 'WITHDRAWN', state_reason = 'Nein', state_since = ? where id = ?",
                NOW,
                APPLICATION);
        table.followApplication(APPLICATION);
        assertThat(declarants.forget(DAY, NOW)).as("not yet").isEmpty();
        assertThat(declarants.forget(DAY, later)).containsExactly(Map.entry(tandem, 1));
        assertThat(declarants.forget(DAY, later)).as("once").isEmpty();
        assertThat(declarations.of(tandem))
                .singleElement()
                .satisfies(one -> assertThat(one.content().by()).isEmpty());
    }

    @Test
    void whoDeclaredForAGrantIsKeptForTenYearsAlsoWhereTheCompanyAsksToBeForgotten() {
        declarations.add(tandem, 1, new Declaration("Ada", List.of(), List.of()), 1, NOW);
        declarations.add(tandem, 2, new Declaration("Bea", List.of(), List.of()), 1, NOW);
        certify(1);
        assertThat(declarants.of("ADA@example.org"))
                .extracting(one -> one.values().get("name"), one -> one.stays())
                .containsExactly(tuple("Ada", true), tuple("Bea", false));
        assertThat(declarants.erase("ada@example.org"))
                .as("Bea was granted nothing")
                .isEqualTo(1);
        sql.update(
                "update projects.company set state = 'WITHDRAWN', state_reason = '–', erased_at = ? where id = 1", NOW);
        Instant later = NOW.plusSeconds(86_400L * 4_000);
        assertThat(declarants.forget(DAY.plusYears(10), later)).isEmpty();
        assertThat(declarants.forget(DAY.plusYears(10).plusDays(1), later)).containsExactly(Map.entry(tandem, 1));
    }

    @Test
    void whoDeclaredIsForgottenAtOnceWhereTheCompanyWasErasedAndGotNothing() {
        declarations.add(tandem, 1, new Declaration("Ada", List.of(), List.of()), 1, NOW);
        sql.update(
                "update projects.company set state = 'WITHDRAWN', state_reason = '–', erased_at = ? where id = 1", NOW);
        assertThat(declarants.forget(DAY, NOW)).containsExactly(Map.entry(tandem, 1));
    }

    /** What is announced stays, so the call is announced anew. */
    private void decidesAfter(LocalDate last) {
        sql.update(
                "update projects.call set state = 'DRAFT', published_at = null, in_force_number = null where id = 1");
        sql.update(
                "insert into projects.call_phase (id, call_id, phase, first_day, last_day, changed_at, version)"
                        + " values (900, 1, 'DECISION', ?, ?, ?, 1)",
                last.plusDays(1),
                last.plusDays(6),
                NOW);
        sql.update(
                "update projects.call set state = 'PUBLISHED', published_at = ?, in_force_number = 1 where id = 1",
                NOW);
    }

    private void certify(long company) {
        long file = sql.first("""
                        insert into platform.file (id, name, media_type, size, hash, uploaded_at, subject_type, subject_id,
                            subject_reference) values (nextval('platform.file_id'), 'a.pdf', 'application/pdf', 1, repeat('0', 64), ?,
                            'tandem', ?, 'TD-2026-0001') returning id""", row -> row.number("id"), NOW, tandem).orElseThrow();
        certificates.add(
                tandem,
                new Certificate(
                        0,
                        "DM-2026-0098",
                        company,
                        1,
                        "ZB-2026-0001",
                        DAY,
                        250_000,
                        file,
                        DAY.plusDays(28),
                        null,
                        null),
                "0".repeat(64),
                NOW);
    }

    private long project() {
        sql.update("update projects.application set state = 'SELECTED' where id = ?", APPLICATION);
        return sql.first("""
                        insert into projects.project (id, reference, call_id, application_id, title, department_id, state, light, created_at,
                            version, opened_by) values (nextval('projects.project_id'), 'PR-2026-001', 1, ?, 'Tandem', 7, 'PLANNED', 'GREEN',
                            ?, 1, 1) returning id""", row -> row.number("id"), APPLICATION, NOW).orElseThrow();
    }

    private TandemState state() {
        return directory.of(tandem).state();
    }

    private static void assertBroken(String constraint, Runnable command) {
        assertThatThrownBy(command::run).hasStackTraceContaining(constraint);
    }
}
