package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Point;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.mail.Outbox;
import de.dresden.smartparticipation.platform.tasks.DueDay;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.Letters;
import de.dresden.smartparticipation.rewards.partner.PartnerAddress;
import de.dresden.smartparticipation.rewards.partner.PartnerDirectory;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all commands on offers do alike: open with rights, and tell what happened. */
@Dependent
class OfferDesk {

    /** Days within which a partner should hear of the city. */
    private static final int DAYS = 14;

    @Inject
    private OfferRegister register;

    @Inject
    private PartnerDirectory partners;

    @Inject
    private AreaDirectory areas;

    @Inject
    private Happenings happenings;

    @Inject
    private Letters letters;

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** An offer in a command, whose it is, and in whose name somebody acts. */
    record Opened(Offer offer, PartnerFrame partner, Capacity by) {}

    /** For a clerk of the partner's department. @throws NotAllowed where another department has the partner */
    Opened open(OfferKey key) {
        PartnerFrame partner = partners.of(register.ofCity(key.reference()).partner());
        Capacity by = clerk(partner);
        return new Opened(register.toChange(key), partner, by);
    }

    /** For one of the partner's own people. @throws NotFound where it is another partner's: they do not know of each other */
    Opened openOwn(OfferKey key) {
        PartnerFrame own = own();
        if (register.find(key.reference()).partner() != own.id()) {
            throw new NotFound(key.reference());
        }
        return new Opened(register.toChange(key), own, person());
    }

    /** The partner that the person acts for. @throws NotAllowed where there is none */
    PartnerFrame own() {
        return partners.ofPerson(actor.account()).orElseThrow(NotAllowed::new);
    }

    Capacity person() {
        return new Capacity(actor.account(), null);
    }

    Capacity clerk(PartnerFrame partner) {
        if (!mayWork(partner)) {
            throw new NotAllowed();
        }
        return actor.get().capacity(Role.REWARDS_CLERK, partner.department());
    }

    boolean mayWork(PartnerFrame partner) {
        return partner.department() != null && actor.get().is(Role.REWARDS_CLERK, partner.department());
    }

    /**
     * Begins an offer.
     *
     * @param own whether the partner's own people do
     * @throws Refused where the partner is not admitted, or with everything that is wrong with the offer
     */
    Offer draft(PartnerFrame partner, OfferData data, Capacity author, boolean own) {
        if (!partner.state().admitted()) {
            throw new Refused(Reason.of("rewards.offer.partner-not-admitted", partner.name()));
        }
        Instant now = clock.instant();
        String reference = register.nextReference(now.atZone(Clocks.BERLIN).getYear());
        OfferData there = located(data);
        Offer offer = own
                ? Offer.draftOfPartner(reference, partner.id(), there, author, now)
                : Offer.draft(reference, partner.id(), there, author, now);
        register.add(offer);
        return offer;
    }

    /** With the Stadtteil in which the point lies, where there is a point. @throws Refused for an unknown Stadtteil */
    OfferData located(OfferData data) {
        List<Reason> problems = new ArrayList<>(AcceptableOffer.problems(data));
        if (data.longitude() == null && data.latitude() == null) {
            problems.addAll(AcceptableOffer.nowhere(data));
        }
        AcceptableOffer.require(problems);
        Point point = Point.of(data.longitude(), data.latitude());
        if (point != null) {
            return data.in(areas.around(point).at(point).map(AreaName::key).orElse(data.area()));
        }
        if (data.area() != null
                && areas.names().stream().noneMatch(one -> one.key().equals(data.area()))) {
            throw new Refused(Reason.of("rewards.offer.area-unknown", data.area()));
        }
        return data;
    }

    /** Records what happened with the tasks that follow; writes the mail to the partner. @param mail key of its template, or null */
    OfferKey tell(Opened opened, OfferChanged change, String mail, String remark) {
        Offer offer = opened.offer();
        happenings.record(change.with(tasks(offer, opened.partner())));
        if (mail != null) {
            Map<String, String> values = new HashMap<>();
            values.put("titel", offer.title());
            values.put("nummer", offer.reference());
            if (remark != null) {
                values.put("grund", remark);
                values.put("bemerkung", remark);
            }
            // an approved offer may change what is paid: no address alone may keep that from the partner
            long partner = opened.partner().id();
            List<PartnerAddress> all = mail.equals(OfferMails.APPROVED)
                    ? partners.warned(partner, clock.instant())
                    : List.of(partners.address(partner));
            all.forEach(to -> outbox.post(letters.letter(mail, to.language(), to.email(), values, offer.subject())));
        }
        return register.key(offer);
    }

    OfferKey tell(Opened opened, OfferChanged change) {
        return tell(opened, change, null, null);
    }

    List<TaskChange> tasks(Offer offer, PartnerFrame partner) {
        List<TaskChange> changes = new ArrayList<>();
        changes.add(new TaskChange.CloseAll(offer.subject()));
        offer.open()
                .filter(OfferVersion::waits)
                .ifPresent(draft -> changes.add(new TaskChange.Open(
                        draft.approval().approvers().isEmpty() ? "offer.approve" : "offer.approve-second",
                        offer.subject(),
                        "rewards",
                        offer.title(),
                        partner.name(),
                        Role.REWARDS_CLERK,
                        partner.department(),
                        null,
                        DueDay.before(draft.begins(), LocalDate.ofInstant(clock.instant(), Clocks.BERLIN), DAYS),
                        "/rewards/offer.xhtml?ref=" + offer.reference())));
        return changes;
    }
}
