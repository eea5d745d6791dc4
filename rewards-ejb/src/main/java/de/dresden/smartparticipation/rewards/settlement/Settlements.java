package de.dresden.smartparticipation.rewards.settlement;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.paging.AllPages;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rewards.partner.PartnerDirectory;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import de.dresden.smartparticipation.rewards.settlement.SettlementDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Settlements with partners, for clerks: draft, issue, answer objections, certify. Commands throw {@link NotFound} where there is no
 * such settlement and {@code NotAllowed} for a clerk of another department than the partner's; of two who do the same at once the
 * second is told so.
 */
@Stateless
@Boundary
public class Settlements {

    @Inject
    private SettlementTable table;

    @Inject
    private SettlementLists lists;

    @Inject
    private SettlementReading reading;

    @Inject
    private SettlementDrafting drafting;

    @Inject
    private SettlementIssuing issuing;

    @Inject
    private SettlementChecks checks;

    @Inject
    private SettlementPaying paying;

    @Inject
    private Payouts payouts;

    @Inject
    private SettlementDesk desk;

    @Inject
    private PartnerDirectory partners;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Sorts {@code month} (the usual one, latest first), {@code reference}, {@code partner}, {@code state}, {@code taler}, {@code cents}, {@code until}. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public Page<SettlementRow> list(SettlementFilter filter, PageQuery query) {
        return lists.page(filter, null, query);
    }

    /** Writes the settlements that match as a table, in the order of their references; the stream is not closed. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public void export(SettlementFilter filter, TableFormat format, Locale language, OutputStream out) {
        SettlementFile.TABLE.write(
                AllPages.of(query -> lists.page(filter, null, query), "reference"),
                format,
                language,
                clock.instant(),
                out);
    }

    /** What each month comes to, the latest first, two years. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public List<MonthSum> months() {
        return lists.months();
    }

    /** @throws NotFound where there is none */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public SettlementDetails details(String reference) {
        SettlementHead head = find(reference);
        return reading.forClerk(head, partners.of(head.partner()));
    }

    /** Sorts {@code day} (the usual one), {@code redemption}, {@code title}, {@code taler}, {@code cents}. @throws NotFound where there is none */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public Page<SettledLine> lines(String reference, PageQuery query) {
        return lists.lines(find(reference).id(), query);
    }

    /** What was paid in twelve months, beside the million of § 2 Abs. 2 ZAG. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR, ADMINISTRATOR})
    public PayoutWatch payouts() {
        return payouts.now(clock.instant());
    }

    /**
     * What an offer can come to at most, as a warning before it is proposed and approved.
     *
     * @param stock how many there are, or null: no limit
     * @param priceTaler what a member pays, at least 1
     * @param payoutCents what the city pays for each
     */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public PayoutOutlook outlook(Long stock, long priceTaler, long payoutCents) {
        return payouts.outlook(stock, priceTaler, payoutCents, clock.instant());
    }

    /**
     * Drafts what is open of the partners of one's departments, of all months that are over. Doing it again changes nothing.
     *
     * @return how many settlements got lines
     */
    @RolesAllowed(REWARDS_CLERK)
    public int draft() {
        Instant now = clock.instant();
        YearMonth last = SettlementDrafting.lastOver(now);
        int drafted = 0;
        for (PartnerFrame partner : partners.admitted()) {
            if (desk.mayWork(partner)) {
                for (SettlementDrafting.Drafted each : drafting.draft(partner, last, now)) {
                    each.tell(desk, partner, actor.get().capacity(Role.REWARDS_CLERK, partner.department()));
                    drafted++;
                }
            }
        }
        return drafted;
    }

    /**
     * Issues the statement of a draft: the document is kept with its hash, the partner gets a mail, and may object until a day.
     *
     * @throws Refused where it is issued already, has no lines, or where the partner's account, its tax number or the office is missing
     */
    @RolesAllowed(REWARDS_CLERK)
    public void issue(String reference) {
        Opened opened = desk.open(reference);
        if (opened.settlement().state() != SettlementState.DRAFT) {
            throw new Refused(Reason.of("rewards.settlement.issued-already", reference));
        }
        told(opened, issuing.issue(opened, null, clock.instant()), null);
    }

    /**
     * Replaces the statement by one of today: with what the tax office says now, the terms of now and lines that came late. The time
     * for objections begins anew.
     *
     * @param reason told to the partner, 1 to 2,000 characters
     * @throws Refused where objections wait, or it is certified
     */
    @RolesAllowed(REWARDS_CLERK)
    public void correct(String reference, String reason) {
        Opened opened = desk.open(reference);
        String why = SettlementRules.text(reason);
        SettlementState state = opened.settlement().state();
        if (state != SettlementState.ISSUED && state != SettlementState.AGREED) {
            throw new Refused(Reason.of(
                    state == SettlementState.OBJECTED
                            ? "rewards.settlement.objections-open"
                            : "rewards.settlement.not-correctable"));
        }
        told(opened, issuing.issue(opened, why, clock.instant()), why);
    }

    /**
     * Certifies it as correct in substance and figures, and hands it on to be paid: a treasurer orders the payment. Where nothing is to
     * be paid it is closed, and what it comes to below zero goes into the partner's next settlement.
     *
     * @throws Refused with everything that is not right
     * @throws Conflict where somebody else was faster
     */
    @RolesAllowed(REWARDS_CLERK)
    public void certify(String reference) {
        Opened opened = desk.open(reference);
        SettlementHead head = opened.settlement();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Clocks.BERLIN);
        if (head.state().certified() && head.state() != SettlementState.UNPAID) {
            throw new Refused(Reason.of("rewards.settlement.certified-already", reference));
        }
        List<Reason> problems = checks.problems(head, opened.by(), now);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        String order = head.payableCents() == 0 ? null : paying.order(head, opened.partner(), now);
        if (!table.certify(head.id(), opened.by(), order, today, now)) {
            throw Conflict.changedMeanwhile(head.subject());
        }
        Map<String, Object> facts = order == null
                ? Map.of("cents", head.cents(), "carriedCents", head.carriedCents())
                : Map.of("cents", head.payableCents(), "order", order);
        desk.tell(opened, order == null ? "closed" : "certified", facts, null, null);
    }

    private void told(Opened opened, Settlement settlement, String why) {
        Map<String, Object> facts = new java.util.TreeMap<>(
                Map.of("cents", settlement.cents(), "lines", settlement.lines().size(), "taler", settlement.taler()));
        if (why != null) {
            facts.put("reason", why);
        }
        desk.tell(
                opened,
                why == null ? "issued" : "corrected",
                facts,
                why == null ? SettlementMails.ISSUED : SettlementMails.CORRECTED,
                why);
    }

    private SettlementHead find(String reference) {
        return table.find(reference).orElseThrow(() -> new NotFound(reference));
    }
}
