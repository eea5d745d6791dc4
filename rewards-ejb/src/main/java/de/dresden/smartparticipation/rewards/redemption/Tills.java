package de.dresden.smartparticipation.rewards.redemption;

import static de.dresden.smartparticipation.platform.identity.Roles.PARTNER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.partner.PartnerDirectory;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import de.dresden.smartparticipation.rewards.partner.PartnerState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * The tills of a partner: its own people redeem what members have reserved of its own offers. All methods throw {@link NotAllowed}
 * where the account acts for no partner.
 */
@Boundary
@Stateless
public class Tills {

    /** The time within which wrong codes are counted. */
    public static final Duration GUESSES_WITHIN = Till.WITHIN;

    /** Bytes of a picture that is scanned; even pure noise of 640 by 640 points as JPEG has 300 KB. */
    public static final int LARGEST_PICTURE = 512 << 10;

    @Inject
    private PartnerDirectory partners;

    @Inject
    private Till till;

    @Inject
    private Scanning scanning;

    @Inject
    private RedemptionLists lists;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    /** The partner that the person acts for. */
    @RolesAllowed(PARTNER)
    public PartnerFrame partner() {
        return own();
    }

    /**
     * Reads the QR code in a picture of the till's camera, for browsers that read none. Redeems nothing, keeps nothing.
     *
     * @param picture JPEG or PNG
     */
    @RolesAllowed(PARTNER)
    public Scan scan(byte[] picture) {
        own();
        return scanning.scan(actor.account(), picture);
    }

    /**
     * Redeems what was scanned or typed. A wrong code is an answer, and counts as a guess.
     *
     * @param text content of a QR code, or a code as somebody typed it
     * @param attempt the till's name of this attempt, 1 to 64 letters, digits, {@code _} and {@code -}; repeating it answers the same
     * @param network address from which it comes
     * @throws Refused for a partner that is not active, an attempt that redeemed something else before, or one without a name
     */
    @RolesAllowed(PARTNER)
    public TillAnswer redeem(String text, String attempt, String network) {
        return told(till.redeem(place(network), text, attempt));
    }

    /**
     * Ticks one off a list: the member has collected it.
     *
     * @throws NotFound where it is not the partner's
     * @throws Refused as above, and for one that is redeemed by a code
     */
    @RolesAllowed(PARTNER)
    public TillAnswer collect(String reference, String attempt) {
        return told(till.collect(place(""), reference, attempt));
    }

    /** The partner's redemptions; sorts {@code reference}, {@code title}, {@code state}, {@code taler}, {@code reserved}, {@code ended}. */
    @RolesAllowed(PARTNER)
    public Page<TillRow> list(RedemptionFilter filter, PageQuery query) {
        return lists.ofPartner(own().id(), filter, query);
    }

    private TillAnswer told(Till.Done done) {
        if (done.redeemed() != null) {
            happenings.record(done.redeemed().told("redeemed"));
        }
        return done.answer();
    }

    private Till.Place place(String network) {
        PartnerFrame own = own();
        if (own.state() != PartnerState.ACTIVE) {
            throw new Refused(Reason.of("rewards.redemption.partner-not-active", own.name()));
        }
        return new Till.Place(own.id(), actor.account(), network);
    }

    private PartnerFrame own() {
        return partners.ofPerson(actor.account()).orElseThrow(NotAllowed::new);
    }
}
