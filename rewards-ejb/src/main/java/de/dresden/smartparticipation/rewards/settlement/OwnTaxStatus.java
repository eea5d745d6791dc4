package de.dresden.smartparticipation.rewards.settlement;

import static de.dresden.smartparticipation.platform.identity.Roles.PARTNER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import de.dresden.smartparticipation.rewards.settlement.TaxProposalTable.Outcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A partner's own tax status, for its own people: read, and another one proposed. A clerk records the terms that follow from it, and a
 * second one releases them ({@link PartnerTerms}); until then what held stays. All methods throw {@code NotAllowed} where the account
 * acts for no partner.
 */
@Stateless
@Boundary
public class OwnTaxStatus {

    /** Shorter than the note of the terms, which quotes it. */
    private static final int LONGEST = 500;

    /** Days within which somebody who waits for the city should hear of it. */
    private static final int DAYS = 14;

    @Inject
    private SettlementDesk desk;

    @Inject
    private TermsTable terms;

    @Inject
    private TaxProposalTable proposals;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** What the city holds of the partner's tax status, and what waits. */
    @RolesAllowed(PARTNER)
    public OwnTax data() {
        PartnerFrame own = desk.own();
        SettlementTerms valid = terms.current(own.id());
        TaxCourse course = terms.course(own.id());
        TaxCourse.Step coming = course.after(desk.today());
        return new OwnTax(
                course.on(desk.today()),
                coming == null ? null : coming.status(),
                coming == null ? null : coming.from(),
                valid.selfBilling(),
                proposals.open(own.id()).orElse(null),
                own.state().admitted());
    }

    /**
     * Proposes how the partner is taxed.
     *
     * @param from the day from which it is taxed so
     * @param note what it follows, 1 to 500 characters
     * @throws Refused where something is missing or holds already, something waits, or the partner is not admitted
     */
    @RolesAllowed(PARTNER)
    public void propose(TaxStatus status, LocalDate from, String note) {
        PartnerFrame own = desk.own();
        String why = note == null ? "" : note.strip();
        List<Reason> problems = new ArrayList<>();
        if (status == null) {
            problems.add(Reason.of("rewards.settlement.tax-status-missing"));
        }
        if (from == null) {
            problems.add(Reason.of("rewards.settlement.tax-from-missing"));
        }
        if (why.isEmpty() || why.length() > LONGEST) {
            problems.add(Reason.of("rewards.settlement.tax-note", LONGEST));
        }
        if (!own.state().admitted()) {
            problems.add(Reason.of("rewards.settlement.tax-not-admitted"));
        }
        if (problems.isEmpty() && terms.current(own.id()).status() == status) {
            problems.add(Reason.of("rewards.settlement.tax-unchanged"));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        Instant now = clock.instant();
        proposals
                .add(own.id(), status, from, why, by(), now)
                .orElseThrow(() -> new Refused(Reason.of("rewards.settlement.tax-waits")));
        tell("proposed", own, waiting(own));
    }

    /** Takes the own proposal back. @throws Refused where none waits */
    @RolesAllowed(PARTNER)
    public void withdraw() {
        PartnerFrame own = desk.own();
        TaxProposal proposal = waiting(own);
        if (!proposals.end(proposal.id(), Outcome.WITHDRAWN, by(), clock.instant(), null, null)) {
            throw new Refused(Reason.of("rewards.settlement.tax-none"));
        }
        tell("withdrawn", own, proposal);
    }

    private TaxProposal waiting(PartnerFrame own) {
        return proposals.waiting(own.id()).orElseThrow(() -> new Refused(Reason.of("rewards.settlement.tax-none")));
    }

    private void tell(String verb, PartnerFrame own, TaxProposal proposal) {
        happenings.record(
                new TaxProposed(verb, own, proposal, null, null, desk.today().plusDays(DAYS), List.of()));
    }

    private Capacity by() {
        return new Capacity(actor.account(), null);
    }
}
