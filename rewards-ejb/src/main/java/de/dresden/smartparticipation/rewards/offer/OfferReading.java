package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts together what a page shows of one offer. */
@Dependent
class OfferReading {

    private static final String COUNTS = """
            select (select taken from rewards.offer_stock where offer_id = ?) as taken,
                (select count(*) from rewards.offer_code where offer_id = ?) as codes,
                (select count(*) from rewards.offer_code where offer_id = ? and take_id is null) as free""";

    @Inject
    private OfferRegister register;

    @Inject
    private OfferDesk desk;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    /** As a clerk, treasurer or auditor sees it. */
    OfferDetails forClerk(Offer offer, PartnerFrame partner) {
        boolean mayWork = desk.mayWork(partner);
        Capacity person =
                mayWork ? desk.clerk(partner) : new Capacity(actor.get().accountId(), null);
        return details(offer, partner, mayWork ? OfferStep.of(offer, true, person) : Set.of(), person, mayWork, true);
    }

    /** As one of the partner's own people sees it. */
    OfferDetails forPartner(Offer offer, PartnerFrame partner) {
        Capacity person = desk.person();
        return details(offer, partner, OfferStep.of(offer, false, person), person, false, false);
    }

    private OfferDetails details(
            Offer offer, PartnerFrame partner, Set<OfferStep> steps, Capacity person, boolean decides, boolean inside) {
        register.flush();
        Counts counts = sql.first(
                        COUNTS,
                        row -> new Counts(row.number("taken"), row.number("codes"), row.number("free")),
                        offer.id(),
                        offer.id(),
                        offer.id())
                .orElseThrow();
        boolean list = offer.shown().particulars().kind() == RedemptionKind.CODE_LIST;
        return new OfferDetails(
                new OfferKey(offer.reference(), offer.version()),
                offer.state(),
                offer.stateSince(),
                offer.stateReason(),
                partner.reference(),
                partner.name(),
                OfferVersionView.of(offer.shown()),
                offer.inForce().map(OfferVersionView::of).orElse(null),
                offer.open().map(open -> approval(open, person, decides)).orElse(null),
                register.decisions(offer.id()),
                counts.taken(),
                list ? counts.codes() : null,
                list ? counts.free() : null,
                inside ? history.of(offer.subject()) : List.of(),
                steps);
    }

    private ApprovalView approval(OfferVersion open, Capacity person, boolean decides) {
        Optional<Reason> noRight =
                decides ? Optional.empty() : Optional.of(Reason.of("rewards.partner.not-your-department"));
        return approvals.of(open.approval(), person, open.content(), noRight);
    }

    private record Counts(long taken, long codes, long free) {}
}
