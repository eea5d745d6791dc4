package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.fault.TooMany;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.member.MemberFrame;
import de.dresden.smartparticipation.rewards.member.Members;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Redemptions of the member who acts. All methods throw {@link NotAllowed} for anybody who is no member and {@link NotFound} for a
 * redemption of another one.
 */
@Boundary
@Stateless
public class Redemptions {

    /** Reservations and new codes of a member in an hour. */
    private static final int MOST = 1_000;

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private Members members;

    @Inject
    private Reserving reserving;

    @Inject
    private RedemptionLists lists;

    @Inject
    private RateLimits limits;

    @Inject
    private Happenings happenings;

    /**
     * Reserves one: sets the Taler aside, keeps one of the offer, and draws a code where one is typed. Asking again under the same
     * id with the same content answers how it stands, and changes nothing.
     *
     * @throws Refused {@code rewards.redemption.id}, {@code rewards.redemption.price-changed} (other than shown), {@code
     *     rewards.offer.not-open}, {@code rewards.offer.sold-out}, {@code rewards.offer.member-has-enough}, {@code
     *     rewards.ledger.not-enough}, {@code rewards.member.blocked}
     * @throws Conflict {@code rewards.redemption.other-content}: the id is of another one
     */
    @PermitAll
    public Reserved reserve(NewRedemption wanted) {
        MemberFrame member = members.current();
        requireFew(member);
        Reserving.Reservation reservation = reserving.reserve(member.id(), wanted);
        if (!reservation.exists()) {
            happenings.record(reservation.row().told("reserved"));
        }
        return reservation.told();
    }

    /** The latest first. */
    @PermitAll
    public Page<OwnRedemption> mine(PageQuery query) {
        return lists.own(members.self().id(), query);
    }

    @PermitAll
    public OwnRedemption details(String reference) {
        return reserving.own(members.self().id(), reference).own();
    }

    /** What the QR code says for half a minute. @throws Refused where it is not open any more, or none is scanned */
    @PermitAll
    public ShownQr qr(String reference) {
        return reserving.qr(reserving.own(members.current().id(), reference));
    }

    /**
     * Draws another code; the earlier one is worth nothing from now on.
     *
     * @return in groups, to be read and typed
     * @throws Refused where it is not open any more, or none is typed
     */
    @PermitAll
    public String newCode(String reference) {
        MemberFrame member = members.current();
        requireFew(member);
        Redemption one = reserving.own(member.id(), reference);
        String code = reserving.newCode(one).grouped();
        happenings.record(one.told("code-renewed"));
        return code;
    }

    /**
     * Looks at the code that the partner has handed in, which redeems it: from then on it is the same at every look.
     *
     * @throws Refused where it is not open any more, or has no such code
     */
    @PermitAll
    public String uncover(String reference) {
        Redemption one = reserving.own(members.current().id(), reference);
        if (reserving.uncover(one)) {
            happenings.record(one.told("redeemed"));
        }
        return reserving.partnersCode(one);
    }

    /** Gives one up: Taler and stock go back. Asking again changes nothing. @throws Refused where it ended otherwise */
    @PermitAll
    public OwnRedemption cancel(String reference) {
        long member = members.self().id();
        Redemption one = reserving.own(member, reference);
        if (reserving.cancel(one)) {
            happenings.record(one.told("cancelled"));
        }
        return reserving.own(member, reference).own();
    }

    private void requireFew(MemberFrame member) {
        if (!limits.take("redemption", member.reference(), MOST, HOUR)) {
            throw new TooMany(Reason.of("rewards.redemption.too-many"), HOUR);
        }
    }
}
