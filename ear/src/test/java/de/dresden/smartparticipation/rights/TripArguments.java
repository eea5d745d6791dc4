package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.member.NewInstallation;
import de.dresden.smartparticipation.rewards.trip.NewTrip;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How members and their trips are called. Nobody here is a member: what is theirs alone turns everybody away. */
@Dependent
class TripArguments implements RightsArguments.Room {

    private static final long VERSION = 1;
    private static final String NETWORK = "192.0.2.1";
    private static final String NO_MEMBER = "KM-0000-0000";
    private static final NewInstallation UNPROVEN = new NewInstallation("AAAA", "nonce", "AAAA", "1.0");

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        members(table);
        table.put("Earnings.next", on -> with());
        table.put(
                "Trips.report",
                on -> with(List.of(new NewTrip("a", Mode.WALK, 500, clock.instant(), 500, null, null))));
        table.put("Trips.mine", on -> with(PageQuery.first()));
        table.put("Trips.saving", on -> with());
        table.put("Trips.appeal", on -> with("a", "It was me"));
        table.put("TripReview.queue", on -> with(null, null, PageQuery.first()));
        table.put("TripReview.details", on -> with(waiting(on)));
        table.put("TripReview.accept", on -> with(waiting(on), VERSION, "All well"));
        table.put(
                "TripReview.acceptAs",
                on -> with(waiting(on), VERSION, Mode.BICYCLE, "It was a bicycle", "It stood in the cellar"));
        table.put("TripReview.check", on -> with(waiting(on), Mode.BICYCLE));
        table.put("TripReview.reject", on -> with(waiting(on), VERSION, "Not a walk"));
        table.put("TripReview.reverse", on -> with(on.missing() ? RightsObjects.NONE : trip("ACCEPTED"), "Not a walk"));
        table.put("TripReport.effect", on -> {
            LocalDate today = LocalDate.now(clock);
            return with(on.missing() ? "EF-1999-99" : "EF-2024-1", today.minusDays(1), today);
        });
    }

    private void members(Map<String, Making> table) {
        table.put("Installations.nonce", on -> with());
        table.put("Installations.register", on -> with(UNPROVEN, NETWORK));
        table.put("Installations.renew", on -> with(UNPROVEN, NETWORK));
        table.put("Installations.add", on -> with(UNPROVEN, NETWORK));
        table.put("Installations.mine", on -> with());
        table.put("Installations.remove", on -> with(RightsObjects.NONE));
        table.put("Installations.leave", on -> with());
        table.put(
                "MemberDesk.export",
                on -> with(null, null, TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("MemberDesk.list", on -> with(null, null, PageQuery.first()));
        table.put("MemberDesk.clusters", on -> with());
        table.put("MemberDesk.details", on -> with(member(on)));
        table.put("MemberDesk.history", on -> with(member(on)));
        table.put("MemberDesk.block", on -> with(member(on), VERSION, "Many at once"));
        table.put("MemberDesk.blockAll", on -> with(List.of(member(on)), "Many at once"));
        table.put("MemberDesk.unblock", on -> {
            String member = member(on);
            sql.update(
                    "update rewards.member set state = 'BLOCKED', block_reason = 'Many', blocked_at = ?, blocked_by = ?"
                            + " where reference = ?",
                    clock.instant(),
                    on.account(),
                    member);
            return with(member, VERSION, "A school");
        });
    }

    private String member(RightsObjects on) {
        return on.missing()
                ? NO_MEMBER
                : sql.first("""
                        insert into rewards.member (id, reference, state, opened_at, app_version, version)
                        select nextval('rewards.member_id'), 'KM-' || substr(h, 1, 4) || '-' || substr(h, 5, 4), 'ACTIVE', ?, '', 1
                        from (select upper(md5(gen_random_uuid()::text)) as h) made returning reference""", row -> row.text("reference"), clock.instant()).orElseThrow();
    }

    private long waiting(RightsObjects on) {
        return on.missing()
                ? RightsObjects.NONE
                : sql.first("""
                        insert into rewards.trip_case (id, trip_id, cause, opened_at, version)
                        values (nextval('rewards.trip_case_id'), ?, 'REVIEW', ?, 1) returning id""", row -> row.number("id"), trip("REVIEW"), clock.instant())
                        .orElseThrow();
    }

    private long trip(String state) {
        Instant now = clock.instant(); // asked once: from start to end are exactly its seconds
        return sql.first("""
                        with made as (
                            insert into rewards.member (id, reference, state, opened_at, app_version, version)
                            select nextval('rewards.member_id'), 'KM-' || substr(h, 1, 4) || '-' || substr(h, 5, 4), 'ACTIVE', ?,
                                '', 1 from (select upper(md5(gen_random_uuid()::text)) as h) drawn returning id)
                        insert into rewards.trip (member_id, client_id, content, mode, metres, starts_at, seconds, ends_at,
                            verdict, state, reasons, received_at)
                        select id, 'a', repeat('0', 64), 'WALK', 900, ?, 600, ?, 'REVIEW', ?, '', ?
                        from made returning id""", row -> row.number("id"), now, now, now.plusSeconds(600), state, now)
                .orElseThrow();
    }
}
