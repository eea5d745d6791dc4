package de.dresden.smartparticipation.rewards.offer;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.paging.AllPages;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rewards.offer.OfferDesk.Opened;
import de.dresden.smartparticipation.rewards.partner.PartnerDirectory;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Offers, for clerks: what waits, what is there, and what they enter for a partner. What a partner has begun by itself and not proposed
 * is not there for them. Commands throw {@code NotAllowed} for a clerk of
 * another department than the partner's and {@code Conflict} where the offer changed since it was read.
 */
@Boundary
@Stateless
public class Offers {

    private static final Set<Integer> RATES = Set.of(0, 7, 19);

    @Inject
    private OfferDesk desk;

    @Inject
    private OfferRegister register;

    @Inject
    private OfferLists lists;

    @Inject
    private OfferReading reading;

    @Inject
    private PartnerDirectory partners;

    @Inject
    private OfferCodes codes;

    @Inject
    private Clock clock;

    /**
     * The offers that match.
     *
     * @param query sorts {@code since} (usual), {@code title}, {@code reference}, {@code state}, {@code partner}, {@code price}, {@code until}
     */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public Page<OfferRow> list(OfferFilter filter, PageQuery query) {
        return lists.ofCity(filter, null, query);
    }

    /** The offers of one partner, the latest first. @throws NotFound where there is no such partner */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public List<OfferRow> of(String partner) {
        PartnerFrame frame = partners.of(partner);
        OfferFilter all = new OfferFilter(null, Set.of(OfferState.values()), false);
        return lists.ofCity(all, frame.id(), new PageQuery(0, PageQuery.LARGEST, "since", true))
                .items();
    }

    /** Writes the offers that match as a table, in the order of their references; the stream is not closed. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public void export(OfferFilter filter, TableFormat format, Locale language, OutputStream out) {
        OfferFile.TABLE.write(
                AllPages.of(query -> lists.ofCity(filter, null, query), "reference"),
                format,
                language,
                clock.instant(),
                out);
    }

    /** @throws NotFound where there is none */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public OfferDetails details(String reference) {
        Offer offer = register.ofCity(reference);
        return reading.forClerk(offer, partners.of(offer.partner()));
    }

    /**
     * Enters a draft for a partner; who enters it cannot approve it.
     *
     * @throws Refused where the partner is not admitted, or with everything that is wrong
     */
    @RolesAllowed(REWARDS_CLERK)
    public OfferKey draft(String partner, OfferData data) {
        PartnerFrame frame = partners.of(partner);
        Capacity clerk = desk.clerk(frame);
        Offer offer = desk.draft(frame, data, clerk, false);
        return desk.tell(new Opened(offer, frame, clerk), offer.drafted(clerk));
    }

    /** Writes the draft anew, or begins a change of what is in force. */
    @RolesAllowed(REWARDS_CLERK)
    public OfferKey write(OfferKey key, OfferData data) {
        Opened opened = desk.open(key);
        return desk.tell(opened, opened.offer().write(desk.located(data), opened.by(), clock.instant()));
    }

    /** Asks two other clerks. */
    @RolesAllowed(REWARDS_CLERK)
    public OfferKey propose(OfferKey key) {
        Opened opened = desk.open(key);
        return desk.tell(opened, opened.offer().propose(codes.free(opened.offer()), opened.by(), clock.instant()));
    }

    /** Takes an own proposal back. */
    @RolesAllowed(REWARDS_CLERK)
    public OfferKey withdraw(OfferKey key) {
        Opened opened = desk.open(key);
        return desk.tell(opened, opened.offer().withdraw(opened.by(), clock.instant()));
    }

    /**
     * Records how the tax office classifies the offer; the latest decision counts.
     *
     * @throws Refused where something is missing
     */
    @RolesAllowed(REWARDS_CLERK)
    public OfferKey decideTax(OfferKey key, TaxDecision decision) {
        Opened opened = desk.open(key);
        String number = decision.fileNumber();
        if (decision.taxClass() == null
                || !RATES.contains(decision.taxPercent())
                || decision.decidedOn() == null
                || number == null
                || number.isBlank()
                || number.length() > 100) {
            throw new Refused(Reason.of("rewards.offer.tax-decision-incomplete"));
        }
        if (decision.decidedOn().isAfter(LocalDate.ofInstant(clock.instant(), Clocks.BERLIN))) {
            throw new Refused(Reason.of("rewards.offer.tax-decision-future"));
        }
        register.decide(opened.offer().id(), decision, opened.by(), clock.instant());
        return desk.tell(opened, opened.offer().taxDecided(decision, opened.by()));
    }
}
