package de.dresden.smartparticipation.rewards.overview;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Counts how the programme stands; three statements. */
@Dependent
class StandingReading {

    private static final String NOW = """
            select (select count(*) from rewards.partner where state = 'ACTIVE') as partners,
                (select count(*) from rewards.offer o join rewards.offer_version v on v.offer_id = o.id and v.number = o.in_force_number
                    join rewards.partner p on p.id = o.partner_id
                    where o.state = 'PUBLISHED' and p.state = 'ACTIVE' and ? between v.valid_from and v.valid_until) as offers,
                (select count(*) from rewards.member where left_at is null) as members,
                (select coalesce(sum(available + reserved + incoming), 0) from rewards.wallet) as in_wallets,
                (select max(year) from rewards.factor_set where approval_state = 'APPROVED'
                    and valid_from <= ? and (valid_until is null or valid_until >= ?)) as factors_of""";

    /** By the moment of the posting, which has an index; a trip's day is the view's. */
    private static final String MONTH = """
            select coalesce(sum(t.taler) filter (where e.kind = 'GRANT'), 0) as granted,
                coalesce(sum(t.taler) filter (where e.kind = 'REDEEM'), 0) as redeemed,
                coalesce(sum(t.taler) filter (where e.kind = 'EXPIRE'), 0) as expired,
                coalesce(sum(t.taler) filter (where e.kind = 'RECLAIM'), 0) as taken_back,
                (select coalesce(sum(saving_mg), 0) from rewards.trip
                    where state = 'REVERSED' and not coarse and starts_at >= ? and starts_at < ?) as reversed,
                (select coalesce(sum(trips), 0) from rewards.v_trip_day where day >= ? and day < ?) as trips,
                (select coalesce(sum(saving_mg), 0) from rewards.v_trip_day where day >= ? and day < ?) as milligrams
            from rewards.transfer_end e join rewards.transfer t on t.id = e.transfer_id
            where e.resolution = 'POSTED' and e.ended_at >= ? and e.ended_at < ?""";

    private final Sql sql;

    @Inject
    StandingReading(Sql sql) {
        this.sql = sql;
    }

    ProgrammeStanding on(LocalDate today) {
        LocalDate first = today.withDayOfMonth(1);
        MonthStanding thisMonth = month(first);
        MonthStanding lastMonth = month(first.minusMonths(1));
        return sql.first(
                        NOW,
                        row -> {
                            Long year = row.id("factors_of");
                            return new ProgrammeStanding(
                                    row.number("partners"),
                                    row.number("offers"),
                                    row.number("members"),
                                    row.number("in_wallets"),
                                    year == null ? null : year.intValue(),
                                    thisMonth,
                                    lastMonth);
                        },
                        today,
                        today,
                        today)
                .orElseThrow();
    }

    private MonthStanding month(LocalDate first) {
        LocalDate next = first.plusMonths(1);
        Instant from = first.atStartOfDay(Clocks.BERLIN).toInstant();
        Instant until = next.atStartOfDay(Clocks.BERLIN).toInstant();
        return sql.first(
                        MONTH,
                        row -> new MonthStanding(
                                first,
                                row.number("trips"),
                                row.number("milligrams"),
                                row.number("granted"),
                                row.number("redeemed"),
                                row.number("expired"),
                                row.number("taken_back"),
                                row.number("reversed")),
                        from,
                        until,
                        first,
                        next,
                        first,
                        next,
                        from,
                        until)
                .orElseThrow();
    }
}
