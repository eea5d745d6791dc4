package de.dresden.smartparticipation.rewards.settlement;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.rewards.offer.TaxClass;
import de.dresden.smartparticipation.rewards.partner.PartnerDirectory;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import de.dresden.smartparticipation.rewards.settlement.TaxProposalTable.Outcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a partner is taxed, and for what the city writes the invoice: recorded by a clerk of the partner's department, with what it
 * follows, and released by a second one before it holds: the number in the city's accounts leads the money as an IBAN does. Earlier
 * ones stay readable.
 */
@Stateless
@Boundary
public class PartnerTerms {

    private static final int LONGEST = 1_000;
    private static final Pattern CREDITOR = Pattern.compile("[0-9A-Za-z][0-9A-Za-z ./-]{0,39}");

    @Inject
    private PartnerDirectory partners;

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

    /** The partner. @throws NotFound where there is none */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public PartnerFrame partner(String reference) {
        return partners.of(reference);
    }

    /** All that was recorded for a partner, the latest first. @throws NotFound where there is none */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public List<TermsRow> of(String reference) {
        PartnerFrame partner = partners.of(reference);
        boolean works = partner.department() != null && actor.get().is(Role.REWARDS_CLERK, partner.department());
        return terms.rows(
                partner.id(), works ? actor.get().capacity(Role.REWARDS_CLERK, partner.department()) : Capacity.NOBODY);
    }

    /** What the partner's own people have proposed of its tax status and waits, or nothing. @throws NotFound where there is none */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public Optional<TaxProposal> proposed(String reference) {
        return proposals.waiting(partners.of(reference).id());
    }

    /**
     * Sends what the partner's own people proposed back to them.
     *
     * @param id key of what waits
     * @param remark why, 1 to 1,000 characters
     * @throws NotFound where nothing of this partner waits under this key
     * @throws NotAllowed where it is another department's
     * @throws Refused where the reason is missing or too long
     */
    @RolesAllowed(REWARDS_CLERK)
    public void giveBack(String reference, long id, String remark) {
        PartnerFrame partner = partners.of(reference);
        Capacity by = clerk(partner);
        TaxProposal proposal =
                proposals.waiting(partner.id()).filter(one -> one.id() == id).orElseThrow(() -> new NotFound(id));
        String why = remark == null ? "" : remark.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new Refused(Reason.of("rewards.settlement.tax-remark", LONGEST));
        }
        if (!proposals.end(id, Outcome.RETURNED, by, clock.instant(), why, null)) {
            throw new NotFound(id);
        }
        happenings.record(new TaxProposed(
                "returned",
                partner,
                proposal,
                why,
                by.actingFor(),
                null,
                List.of(partners.changeReturned(partner, why))));
    }

    /**
     * Records what holds once a second person has released it.
     *
     * @param status how the partner is taxed, or null: not known
     * @param selfBilling day from which the city writes the invoice, or null: not agreed
     * @param billed for what; one or more with an agreement, none without
     * @param creditor the partner's number in the city's accounts: letters, digits, blanks, dots, slashes and hyphens, up to 40; or
     *     empty: none is known
     * @param note the declaration or agreement that it follows, 1 to 1,000 characters
     * @throws NotFound where there is no such partner
     * @throws NotAllowed where it is another department's
     * @throws Refused where something is missing or does not fit, something waits for its release already, or another living partner
     *     has the number
     */
    @RolesAllowed(REWARDS_CLERK)
    public void record(
            String reference,
            TaxStatus status,
            LocalDate selfBilling,
            Set<TaxClass> billed,
            String creditor,
            String note) {
        PartnerFrame partner = partners.of(reference);
        Capacity by = clerk(partner);
        String why = note == null ? "" : note.strip();
        String number = creditor == null || creditor.isBlank() ? null : creditor.strip();
        List<Reason> problems = new ArrayList<>();
        if (selfBilling != null && status == null) {
            problems.add(Reason.of("rewards.settlement.terms-status"));
        }
        if ((selfBilling == null) != billed.isEmpty()) {
            problems.add(Reason.of("rewards.settlement.terms-billed"));
        }
        if (number != null && !CREDITOR.matcher(number).matches()) {
            problems.add(Reason.of("rewards.settlement.terms-creditor"));
        }
        if (why.isEmpty() || why.length() > LONGEST) {
            problems.add(Reason.of("rewards.settlement.terms-note", LONGEST));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        SettlementTerms now = new SettlementTerms(status, selfBilling, billed, number);
        SettlementTerms before = terms.current(partner.id());
        if (now.equals(before)) {
            throw new Refused(Reason.of("rewards.settlement.terms-unchanged"));
        }
        requireOwnCreditor(partner, number);
        long id = terms.add(partner.id(), now, why, by, clock.instant())
                .orElseThrow(() -> new Refused(Reason.of("rewards.settlement.terms-wait")));
        happenings.record(new TermsRecorded("recorded", id, partner, before, now, why, by.actingFor()));
    }

    /**
     * Releases what another person recorded: it holds from now on. Where the partner's own people proposed this tax status, that is
     * done with it.
     *
     * @param id key of what waits
     * @throws NotFound where nothing of this partner waits under this key
     * @throws NotAllowed where it is another department's
     * @throws Refused where it is one's own, or another living partner has the number meanwhile
     */
    @RolesAllowed(REWARDS_CLERK)
    public void release(String reference, long id) {
        PartnerFrame partner = partners.of(reference);
        Capacity by = clerk(partner);
        TermsRow row = waiting(partner, id, by);
        if (row.refusal() != null) {
            throw new Refused(row.refusal());
        }
        requireOwnCreditor(partner, row.terms().creditor());
        SettlementTerms before = terms.current(partner.id());
        if (!terms.release(id, by, clock.instant())) {
            throw new NotFound(id);
        }
        happenings.record(new TermsRecorded("released", id, partner, before, row.terms(), row.note(), by.actingFor()));
        proposals
                .waiting(partner.id())
                .filter(one -> one.status() == row.terms().status())
                .ifPresent(one -> follow(partner, one, id, by));
    }

    private void follow(PartnerFrame partner, TaxProposal proposal, long id, Capacity by) {
        if (proposals.end(proposal.id(), Outcome.FOLLOWED, by, clock.instant(), null, id)) {
            happenings.record(new TaxProposed("followed", partner, proposal, null, by.actingFor(), null, List.of()));
        }
    }

    /**
     * Drops what waits for its release: it never comes to hold. Who recorded it may, too.
     *
     * @throws NotFound where nothing of this partner waits under this key
     * @throws NotAllowed where it is another department's
     */
    @RolesAllowed(REWARDS_CLERK)
    public void drop(String reference, long id) {
        PartnerFrame partner = partners.of(reference);
        Capacity by = clerk(partner);
        TermsRow row = waiting(partner, id, by);
        SettlementTerms valid = terms.current(partner.id());
        if (!terms.drop(id, by, clock.instant())) {
            throw new NotFound(id);
        }
        happenings.record(new TermsRecorded("dropped", id, partner, row.terms(), valid, row.note(), by.actingFor()));
    }

    private Capacity clerk(PartnerFrame partner) {
        if (partner.department() == null) {
            throw new Refused(Reason.of("rewards.settlement.terms-nobodys"));
        }
        return actor.get().require(Role.REWARDS_CLERK, partner.department());
    }

    private TermsRow waiting(PartnerFrame partner, long id, Capacity by) {
        return terms.rows(partner.id(), by).stream()
                .filter(one -> one.id() == id && one.waits())
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    private void requireOwnCreditor(PartnerFrame partner, String number) {
        if (number != null) {
            terms.otherWith(number, partner.id()).ifPresent(other -> {
                throw new Refused(Reason.of("rewards.settlement.terms-creditor-taken", number, other));
            });
        }
    }
}
