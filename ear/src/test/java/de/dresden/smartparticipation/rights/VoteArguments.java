package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.vote.Choices;
import de.dresden.smartparticipation.projects.vote.VoteScope;
import de.dresden.smartparticipation.projects.vote.VoteSending;
import de.dresden.smartparticipation.projects.vote.VoteWays;
import de.dresden.smartparticipation.projects.vote.VoterGroup;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** How the methods of the vote are called, on a call in the days of its vote. */
@Dependent
class VoteArguments implements RightsArguments.Room {

    private static final Instant THEN = Instant.parse("2026-01-02T10:00:00Z");
    private static final String NONE = "FA-1999-99";
    private static final Choices FIRST = Choices.of(Map.of(1, 1));

    @Inject
    private Sql sql;

    @Inject
    private FileStore files;

    @Inject
    private Keys keys;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        table.put("Votes.of", on -> with(call(on, true)));
        table.put("Votes.drawUp", on -> with(call(on, false), new VoteWays(true, true, true), VoteScope.OPEN));
        table.put("Votes.letters", on -> with(call(on, true), 2, Locale.GERMAN, new ByteArrayOutputStream()));
        table.put("Votes.enter", on -> with(call(on, true), 1, FIRST));
        table.put("Votes.hand", on -> with(listed(on), "M1"));
        table.put("EntitledLists.upload", on -> with(listed(on), people(), "list.csv"));
        table.put("EntitledLists.tryOut", on -> with(listed(on), upload(on)));
        table.put("EntitledLists.take", on -> with(listed(on), upload(on), Locale.GERMAN, new ByteArrayOutputStream()));
        table.put("EntitledLists.discard", on -> with(listed(on)));
        table.put("Laboratory.of", on -> with(call(on, true)));
        table.put("Laboratory.protocol", on -> with(over(on), Locale.GERMAN, new ByteArrayOutputStream()));
        table.put("Laboratory.ballots", on -> with(over(on), new ByteArrayOutputStream()));
        table.put("PublicResults.isThere", on -> with(over(on)));
        table.put("PublicResults.of", on -> with(closed(on), Locale.GERMAN));
        table.put("PublicResults.protocol", on -> with(closed(on), Locale.GERMAN, new ByteArrayOutputStream()));
        table.put("PublicResults.ballots", on -> with(closed(on), new ByteArrayOutputStream()));
        table.put("PublicVotes.of", on -> with(call(on, true)));
        table.put("PublicVotes.isOpen", on -> with(call(on, true)));
        table.put(
                "PublicVotes.send",
                on -> with(
                        call(on, true),
                        UUID.randomUUID().toString(),
                        "192.0.2.7",
                        new VoteSending(FIRST, null, "voter@example.org", VoterGroup.UNSAID, Locale.GERMAN)));
    }

    /** A call whose vote has a list with one person on it. */
    private String listed(RightsObjects on) {
        String reference = call(on, true);
        if (!on.missing()) {
            long vote = Long.parseLong(reference.substring("FA-2025-".length()));
            sql.update("update projects.vote set listed = true where id = ?", vote);
            sql.update(
                    "insert into projects.vote_entitled (vote_id, hash) values (?, ?)",
                    vote,
                    keys.fingerprint("participant", "vote " + vote + " NUMBER:M1"));
        }
        return reference;
    }

    private String closed(RightsObjects on) {
        String reference = over(on);
        sql.update("update projects.call set state = 'CLOSED', state_reason = 'Done' where reference = ?", reference);
        return reference;
    }

    private static InputStream people() {
        return new ByteArrayInputStream("Nummer;Name\nM2;Ina Roth\n".getBytes(StandardCharsets.UTF_8));
    }

    private long upload(RightsObjects on) {
        return on.file(files.upload(people(), "list.csv", FileKind.TABLES).id());
    }

    private String over(RightsObjects on) {
        return call(on, true, 20);
    }

    private String call(RightsObjects on, boolean drawnUp) {
        return call(on, drawnUp, 0);
    }

    /** @param ago days since the last day of the vote, less two */
    private String call(RightsObjects on, boolean drawnUp, int ago) {
        if (on.missing()) {
            return NONE;
        }
        long id = sql.first("select nextval('projects.call_id') + 950000 as id", row -> row.number("id"))
                .orElseThrow();
        String reference = "FA-2025-" + id;
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN).minusDays(ago);
        sql.update("""
                insert into projects.call (id, reference, kind, state, state_since, department_id, title, created_at, version)
                values (?, ?, 'CITY_PROJECT', 'DRAFT', ?, ?, 'Call with a vote', ?, 1)""", id, reference, THEN, on.department(), THEN);
        phase(id, 1, "INTAKE", today.minusDays(30), today.minusDays(20));
        phase(id, 2, "VOTE", today.minusDays(2), today.plusDays(2));
        phase(id, 3, "DECISION", today.plusDays(10), today.plusDays(20));
        terms(id);
        sql.update(
                "update projects.call set state = 'PUBLISHED', published_at = ?, in_force_number = 1 where id = ?",
                THEN,
                id);
        sql.update("""
                insert into projects.application (id, reference, call_id, state, state_since, contact_name, contact_email, language, title,
                    cost_cents, own_cents, third_cents, asked_cents, created_at, sent_at, version)
                values (?, ?, ?, 'ELIGIBLE', ?, 'Ina', 'ina@example.org', 'de', 'Garden', 0, 0, 0, 0, ?, ?, 1)""", id, "AN-2025-" + id, id, THEN, THEN, THEN);
        if (drawnUp) {
            sql.update(
                    "insert into projects.vote (id, call_id, by_email, by_letter, by_paper, seed, drawn_up_at)"
                            + " values (?, ?, true, true, true, '0123456789', ?)",
                    id,
                    id,
                    THEN);
            sql.update("insert into projects.vote_option values (?, 1, ?, 'Garden', 0)", id, id);
        }
        return reference;
    }

    private void phase(long call, int number, String phase, LocalDate first, LocalDate last) {
        sql.update(
                "insert into projects.call_phase (id, call_id, phase, first_day, last_day, changed_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, 1)",
                call * 10 + number,
                call,
                phase,
                first,
                last,
                THEN);
    }

    private void terms(long call) {
        sql.update("""
                insert into projects.call_terms (id, call_id, number, created_at, lowest_cents, highest_cents, share_basis_points,
                    advance_days, retention_basis_points, item_tolerance_basis_points, proof_months, petty_cents, day_count, ballot,
                    selection, skipping, exhaustive, comparison, proposed_by, proposed_at, content_hash, approval_state, version)
                values (?, ?, 1, ?, 0, 100000, 10000, 0, 0, 0, 6, 0, 'ACTUAL_365', 'APPROVAL', 'GREEDY', true, false, false, ?, ?, ?,
                    'PROPOSED', 1)""", call, call, THEN, account("AUDITOR"), THEN, new byte[32]);
        sql.update("insert into projects.call_terms_applicant (terms_id, applicant) values (?, 'ASSOCIATION')", call);
        sql.update("insert into projects.call_terms_budget (terms_id, year, cents) values (?, 2027, 100000)", call);
        sql.update(
                "update projects.call_terms set approval_state = 'APPROVED', first_approved_by = ?, first_approved_at = ?,"
                        + " in_force_from = ? where id = ?",
                account("ADMINISTRATOR"),
                THEN,
                THEN,
                call);
    }

    private long account(String role) {
        return sql.first(
                        "select id from platform.account where login = ?",
                        row -> row.number("id"),
                        RightsWorld.login(role, 'a'))
                .orElseThrow();
    }
}
