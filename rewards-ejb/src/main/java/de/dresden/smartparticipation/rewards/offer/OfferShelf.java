package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Takes from the stock of offers and gives back, in the caller's transaction; asks nobody for rights. Whoever takes one holds the
 * offer's stock row until the transaction ends: lock wallets and budget first (the programme's order of locks).
 */
@Dependent
public class OfferShelf {

    private static final String FRAME = """
            select o.id, o.reference, o.partner_id, p.reference as partner_reference, pv.name as partner_name,
                   coalesce(p.in_force_number, 0) as contract_version, v.number, v.title, v.price_taler, v.payout_cents, v.tax_class,
                   v.tax_percent, v.kind, v.valid_from, v.valid_until, v.member_limit, v.member_days,
                   o.state = 'PUBLISHED' and p.state = 'ACTIVE' and ? between v.valid_from and v.valid_until as open
            from rewards.offer o
            join rewards.offer_version v on v.offer_id = o.id and v.number = o.in_force_number
            join rewards.partner p on p.id = o.partner_id
            join rewards.partner_version pv on pv.partner_id = p.id and pv.number = p.in_force_number
            where\s""";

    /** Decides on the row as it is once it is held: of two the second looks at what the first has left. */
    private static final String TAKE = """
            update rewards.offer_stock s
            set taken = s.taken + 1, taken_on_day = case when s.day = ? then s.taken_on_day + 1 else 1 end, day = ?
            from rewards.offer o
            join rewards.offer_version v on v.offer_id = o.id and v.number = o.in_force_number
            where s.offer_id = ? and o.id = s.offer_id
              and (v.stock_total is null or s.taken < v.stock_total)
              and (v.stock_per_day is null or s.day is distinct from ? or s.taken_on_day < v.stock_per_day)""";

    private static final String OF_MEMBER = """
            select count(*) as taken from rewards.offer_take
            where offer_id = ? and member_id = ? and given_back_at is null and taken_at > ?""";

    private static final String REMEMBER = """
            insert into rewards.offer_take (offer_id, offer_version, member_id, taken_at, day) values (?, ?, ?, ?, ?) returning id""";

    private static final String LOCK = """
            select s.offer_id from rewards.offer_stock s join rewards.offer_take t on t.offer_id = s.offer_id
            where t.id = ? for update of s""";

    private static final String GIVE_BACK = """
            update rewards.offer_take set given_back_at = ? where id = ? and given_back_at is null returning offer_id, day""";

    private static final String PUT_BACK = """
            update rewards.offer_stock set taken = taken - 1,
                taken_on_day = case when day = ? then taken_on_day - 1 else taken_on_day end
            where offer_id = ?""";

    private final Sql sql;
    private final OfferCodes codes;
    private final LeftTakes leftTakes;
    private final Clock clock;

    @Inject
    public OfferShelf(Sql sql, OfferCodes codes, LeftTakes leftTakes, Clock clock) {
        this.sql = sql;
        this.codes = codes;
        this.leftTakes = leftTakes;
        this.clock = clock;
    }

    /** What is in force of an offer. @throws NotFound where there is none, or nothing was ever approved */
    public OfferFrame of(String reference) {
        return sql.first(FRAME + "o.reference = ?", OfferShelf::frame, today(), reference)
                .orElseThrow(() -> new NotFound(reference));
    }

    /** What is in force of an offer. @throws NotFound where there is none, or nothing was ever approved */
    public OfferFrame of(long offer) {
        return sql.first(FRAME + "o.id = ?", OfferShelf::frame, today(), offer).orElseThrow(() -> new NotFound(offer));
    }

    /**
     * Takes one for a member. The caller remembers the answer: each call takes another one.
     *
     * @param offer key of the offer
     * @param member key of the member
     * @throws NotFound where there is no such offer
     * @throws Refused {@code rewards.offer.not-open} (paused, ended, not valid today, partner not active), {@code
     *     rewards.offer.sold-out} (none left, none left today, or no code left), {@code rewards.offer.member-has-enough}
     */
    public TakenOffer take(long offer, long member) {
        Takeable takeable = sql.first(FRAME + "o.id = ?", OfferShelf::takeable, today(), offer)
                .orElseThrow(() -> new NotFound(offer));
        OfferFrame frame = takeable.frame();
        if (!frame.open()) {
            throw new Refused(Reason.of("rewards.offer.not-open", frame.title()));
        }
        LocalDate today = today();
        if (sql.update(TAKE, today, today, offer, today) == 0) {
            throw new Refused(Reason.of("rewards.offer.sold-out", frame.title()));
        }
        // the stock row is held now: nobody else takes of this offer until this transaction ends
        requireWithinLimit(takeable, member);
        long take = sql.first(REMEMBER, row -> row.number("id"), offer, frame.version(), member, clock.instant(), today)
                .orElseThrow();
        if (frame.kind() == RedemptionKind.CODE_LIST && !codes.reserve(offer, take)) {
            throw new Refused(Reason.of("rewards.offer.sold-out", frame.title()));
        }
        return new TakenOffer(take, frame);
    }

    private void requireWithinLimit(Takeable takeable, long member) {
        OfferFrame frame = takeable.frame();
        Limit limit = takeable.limit();
        if (limit.most() == null) {
            return;
        }
        Instant since = limit.days() == null ? Instant.EPOCH : clock.instant().minus(Duration.ofDays(limit.days()));
        long taken = sql.first(OF_MEMBER, row -> row.number("taken"), frame.id(), member, since)
                .orElse(0L);
        if (taken + leftTakes.of(member, frame.id(), since) >= limit.most()) {
            throw new Refused(
                    limit.days() == null
                            ? Reason.of("rewards.offer.member-has-enough", frame.title(), limit.most())
                            : Reason.of(
                                    "rewards.offer.member-has-enough-now", frame.title(), limit.most(), limit.days()));
        }
    }

    /**
     * Gives one back, where it was not given back before; a code that nobody has seen becomes free again.
     *
     * @return whether it was given back now; false where it was before
     */
    public boolean giveBack(long take) {
        sql.first(LOCK, row -> row.number("offer_id"), take).orElseThrow(() -> new NotFound(take));
        Optional<Given> given =
                sql.first(GIVE_BACK, row -> new Given(row.number("offer_id"), row.day("day")), clock.instant(), take);
        given.ifPresent(back -> {
            sql.update(PUT_BACK, back.day(), back.offer());
            codes.free(take);
        });
        return given.isPresent();
    }

    /**
     * The partner's code of one that was redeemed, the same at every call; it counts as seen from now on.
     *
     * @throws NotFound where it has none
     */
    public String code(long take) {
        return codes.show(take);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }

    private record Limit(Long most, Long days) {}

    /** What is in force, and how many of it a member may have. */
    private record Takeable(OfferFrame frame, Limit limit) {}

    private static Takeable takeable(Row row) throws SQLException {
        return new Takeable(frame(row), new Limit(row.id("member_limit"), row.id("member_days")));
    }

    private record Given(long offer, LocalDate day) {}

    static OfferFrame frame(Row row) throws SQLException {
        return new OfferFrame(
                row.number("id"),
                row.text("reference"),
                row.number("partner_id"),
                row.text("partner_reference"),
                row.text("partner_name"),
                (int) row.number("contract_version"),
                (int) row.number("number"),
                row.text("title"),
                row.number("price_taler"),
                row.number("payout_cents"),
                TaxClass.valueOf(row.text("tax_class")),
                (int) row.number("tax_percent"),
                RedemptionKind.valueOf(row.text("kind")),
                row.day("valid_from"),
                row.day("valid_until"),
                row.flag("open"));
    }
}
