package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.payment.PaymentOrders;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts together what a page shows of one settlement: a fixed, small number of statements. */
@Dependent
class SettlementReading {

    private static final String DETAILS = SettlementLists.COLUMNS + """
            , p.contract_reference, v.iban_last_four, v.iban_payable_from, f.reference as carried, g.name as agreer, c.name as certifier
            """ + SettlementLists.TABLES + """
            left join rewards.settlement f on f.id = s.carried_from
            left join platform.v_person g on g.id = s.agreed_by
            left join platform.v_person c on c.id = s.certified_by
            where s.id = ?""";

    private static final String STATEMENTS = """
            select t.*, p.name as issuer from rewards.settlement_statement t
            left join platform.v_person p on p.id = t.issued_by
            where t.settlement_id = ? order by t.edition desc""";

    @Inject
    private Sql sql;

    @Inject
    private SettlementLines lines;

    @Inject
    private ObjectionTable objections;

    @Inject
    private SettlementChecks checks;

    @Inject
    private TalerProofs proofs;

    @Inject
    private PaymentOrders orders;

    @Inject
    private TermsTable terms;

    @Inject
    private SettlementDesk desk;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** As a clerk, treasurer or auditor sees it. */
    SettlementDetails forClerk(SettlementHead head, PartnerFrame partner) {
        boolean works = desk.mayWork(partner);
        Capacity by = works
                ? actor.get().capacity(Role.REWARDS_CLERK, partner.department())
                : new Capacity(actor.get().accountId(), null);
        Instant now = clock.instant();
        boolean over = head.state() == SettlementState.PAID
                || head.state() == SettlementState.CERTIFIED
                || head.state() == SettlementState.CLOSED;
        List<SettlementCheck> all = over ? List.of() : checks.of(head, by, now);
        Set<SettlementStep> steps = EnumSet.noneOf(SettlementStep.class);
        if (works) {
            steps.addAll(steps(head, all));
        }
        Reason aboveLimits =
                over ? null : orders.aboveEveryLimit(head.payableCents()).orElse(null);
        return read(head, all, aboveLimits, proofs.of(head), true, steps);
    }

    /** As one of the partner's own people sees it. */
    SettlementDetails forPartner(SettlementHead head) {
        Set<SettlementStep> steps = EnumSet.noneOf(SettlementStep.class);
        boolean inTime = !today().isAfter(head.objectUntil());
        if (head.state() == SettlementState.ISSUED && inTime) {
            steps.add(SettlementStep.ACCEPT);
        }
        if (head.state().disputable() && inTime) {
            steps.add(SettlementStep.OBJECT);
        }
        return read(head, List.of(), null, null, false, steps);
    }

    private static Set<SettlementStep> steps(SettlementHead head, List<SettlementCheck> checks) {
        return switch (head.state()) {
            case DRAFT -> EnumSet.of(SettlementStep.ISSUE);
            case OBJECTED -> EnumSet.of(SettlementStep.ANSWER);
            case ISSUED, AGREED ->
                checks.stream().allMatch(SettlementCheck::passed)
                        ? EnumSet.of(SettlementStep.CORRECT, SettlementStep.CERTIFY)
                        : EnumSet.of(SettlementStep.CORRECT);
            case UNPAID ->
                checks.stream().allMatch(SettlementCheck::passed)
                        ? EnumSet.of(SettlementStep.CERTIFY)
                        : EnumSet.noneOf(SettlementStep.class);
            default -> EnumSet.noneOf(SettlementStep.class);
        };
    }

    private SettlementDetails read(
            SettlementHead head,
            List<SettlementCheck> all,
            Reason aboveLimits,
            TalerProof proof,
            boolean inside,
            Set<SettlementStep> steps) {
        Settlement settlement = new Settlement(
                head.month(),
                lines.stated(head.id()),
                head.edition() == 0 ? terms.current(head.partner()) : SettlementTerms.NONE,
                terms.course(head.partner()));
        return sql.first(
                        DETAILS,
                        row -> details(row, head, settlement, all, aboveLimits, proof, inside, steps),
                        head.id())
                .orElseThrow();
    }

    private SettlementDetails details(
            Row row,
            SettlementHead head,
            Settlement settlement,
            List<SettlementCheck> all,
            Reason aboveLimits,
            TalerProof proof,
            boolean inside,
            Set<SettlementStep> steps)
            throws SQLException {
        return new SettlementDetails(
                SettlementLists.row(row),
                row.text("contract_reference"),
                (int) row.number("contract_version"),
                row.number("tax_cents"),
                row.number("carried_cents"),
                row.text("carried"),
                settlement.sums(),
                sql.list(STATEMENTS, SettlementReading::statement, head.id()),
                objections.of(head.id()),
                all,
                aboveLimits,
                proof,
                row.text("iban_last_four"),
                payableFrom(row.instant("iban_payable_from")),
                row.text("agreer"),
                row.instant("agreed_at"),
                inside ? row.text("certifier") : null,
                row.instant("certified_at"),
                inside ? row.text("payment_remark") : null,
                inside ? history.of(head.subject()) : List.of(),
                steps);
    }

    private static StatementRow statement(Row row) throws SQLException {
        return new StatementRow(
                row.text("reference"),
                row.instant("issued_at"),
                row.text("issuer"),
                row.day("object_until"),
                row.number("cents"),
                row.number("tax_cents"),
                row.flag("invoice"),
                row.text("reason"),
                row.number("file_id"),
                row.text("file_hash"));
    }

    /** The day on which the cooling-off period of a changed account ends, or null where it is over. */
    private LocalDate payableFrom(Instant from) {
        return from == null || !clock.instant().isBefore(from) ? null : LocalDate.ofInstant(from, Clocks.BERLIN);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
