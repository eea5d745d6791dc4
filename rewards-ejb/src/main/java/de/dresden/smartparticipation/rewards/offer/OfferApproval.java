package de.dresden.smartparticipation.rewards.offer;

import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.rewards.offer.OfferDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Decisions on offers: by two clerks of the partner's department, neither of whom entered or proposed it. All methods throw {@code
 * NotAllowed} for a clerk of another department and {@code Conflict} where the offer changed since it was read.
 */
@Boundary
@Stateless
public class OfferApproval {

    @Inject
    private OfferDesk desk;

    @Inject
    private OfferRegister register;

    @Inject
    private OfferCodes codes;

    @Inject
    private Clock clock;

    /**
     * Approves what is proposed; the second approval puts it into force and publishes a new offer.
     *
     * @throws Refused with the reason of four eyes, or where the tax office has not decided or decided otherwise
     */
    @RolesAllowed(REWARDS_CLERK)
    public OfferKey approve(OfferKey key) {
        Opened opened = desk.open(key);
        Offer offer = opened.offer();
        OfferChanged change = offer.approve(
                register.decision(offer.id()).orElse(null), codes.free(offer), opened.by(), clock.instant());
        boolean inForce = offer.open().isEmpty();
        return desk.tell(opened, change, inForce ? OfferMails.APPROVED : null, null);
    }

    /** Sends it back to be reworked; the partner is told. @param remark 1 to 2,000 characters */
    @RolesAllowed(REWARDS_CLERK)
    public OfferKey giveBack(OfferKey key, String remark) {
        Opened opened = desk.open(key);
        OfferChanged change = opened.offer().giveBack(remark, opened.by(), clock.instant());
        return desk.tell(opened, change, OfferMails.RETURNED, remark.strip());
    }

    /** Declines a new offer for good, or only the change of one that is in force; the partner is told. @param reason why */
    @RolesAllowed(REWARDS_CLERK)
    public OfferKey refuse(OfferKey key, String reason) {
        Opened opened = desk.open(key);
        OfferChanged change = opened.offer().refuse(reason, opened.by(), clock.instant());
        return desk.tell(opened, change, OfferMails.REFUSED, reason.strip());
    }

    /** Nobody takes one until it is resumed; who has one may redeem it. @param reason told to the partner */
    @RolesAllowed(REWARDS_CLERK)
    public OfferKey pause(OfferKey key, String reason) {
        Opened opened = desk.open(key);
        OfferChanged change = opened.offer().pause(reason, opened.by(), clock.instant());
        return desk.tell(opened, change, OfferMails.PAUSED, reason.strip());
    }

    @RolesAllowed(REWARDS_CLERK)
    public OfferKey resume(OfferKey key) {
        Opened opened = desk.open(key);
        return desk.tell(opened, opened.offer().resume(opened.by(), clock.instant()));
    }

    /** Ends it for good. @param reason told to the partner */
    @RolesAllowed(REWARDS_CLERK)
    public OfferKey end(OfferKey key, String reason) {
        Opened opened = desk.open(key);
        OfferChanged change = opened.offer().end(reason, opened.by(), clock.instant());
        return desk.tell(opened, change, OfferMails.ENDED, reason.strip());
    }
}
