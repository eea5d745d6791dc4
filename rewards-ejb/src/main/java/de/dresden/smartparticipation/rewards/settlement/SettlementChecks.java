package de.dresden.smartparticipation.rewards.settlement;

import static de.dresden.smartparticipation.rewards.settlement.SettlementCheck.Kind.CLASSIFIED;
import static de.dresden.smartparticipation.rewards.settlement.SettlementCheck.Kind.FOUR_EYES;
import static de.dresden.smartparticipation.rewards.settlement.SettlementCheck.Kind.LEDGER;
import static de.dresden.smartparticipation.rewards.settlement.SettlementCheck.Kind.PAYEE;
import static de.dresden.smartparticipation.rewards.settlement.SettlementCheck.Kind.UNDISPUTED;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.payment.sepa.Iban;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.partner.PartnerDirectory;
import de.dresden.smartparticipation.rewards.partner.Payee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everything that has to be right before a settlement is certified, each with the sentence that says what is not. */
@Dependent
class SettlementChecks {

    private static final String UNCLASSIFIED = """
            select distinct o.reference from rewards.settlement_line l
            join rewards.offer o on o.id = l.offer_id
            left join rewards.v_offer_tax x on x.offer_id = l.offer_id
            where l.settlement_id = ? and x.offer_id is null order by 1""";

    /** Lines that correct an earlier settlement stay as that was. */
    private static final String OTHERWISE = """
            select distinct o.reference from rewards.settlement_line l
            join rewards.offer o on o.id = l.offer_id
            join rewards.v_offer_tax x on x.offer_id = l.offer_id
            where l.settlement_id = ? and l.kind = 'REDEEMED' and (x.tax_class, x.tax_percent) <> (l.tax_class, l.tax_percent)
            order by 1""";

    private final Sql sql;
    private final TalerProofs proofs;
    private final PartnerDirectory partners;

    @Inject
    SettlementChecks(Sql sql, TalerProofs proofs, PartnerDirectory partners) {
        this.sql = sql;
        this.proofs = proofs;
        this.partners = partners;
    }

    /** All checks. @param by who would certify */
    List<SettlementCheck> of(SettlementHead settlement, Capacity by, Instant now) {
        return List.of(
                new SettlementCheck(UNDISPUTED, disputed(settlement, LocalDate.ofInstant(now, Clocks.BERLIN))),
                new SettlementCheck(LEDGER, differs(proofs.of(settlement))),
                new SettlementCheck(CLASSIFIED, unclassified(settlement.id())),
                new SettlementCheck(
                        PAYEE, settlement.payableCents() == 0 ? null : unpayable(settlement.partner(), now)),
                new SettlementCheck(FOUR_EYES, corrected(settlement, by)));
    }

    /** What is not right. */
    List<Reason> problems(SettlementHead settlement, Capacity by, Instant now) {
        return of(settlement, by, now).stream()
                .filter(check -> !check.passed())
                .map(SettlementCheck::problem)
                .toList();
    }

    static Reason disputed(SettlementHead settlement, LocalDate today) {
        if (settlement.undisputed(today) || settlement.state().certified()) {
            return null;
        }
        return switch (settlement.state()) {
            case DRAFT -> Reason.of("rewards.settlement.not-issued");
            case OBJECTED -> Reason.of("rewards.settlement.objections-open");
            default -> Reason.of("rewards.settlement.window-open", settlement.objectUntil());
        };
    }

    static Reason differs(TalerProof proof) {
        return proof.holds()
                ? null
                : Reason.of("rewards.settlement.ledger-differs", proof.settled(), proof.ledger(), proof.missing());
    }

    static Reason corrected(SettlementHead settlement, Capacity by) {
        boolean own = settlement.correctedBy().contains(by.person() == null ? Long.valueOf(0) : by.person())
                || (by.actingFor() != null && settlement.correctedBy().contains(by.actingFor()));
        return own ? Reason.of("rewards.settlement.own-correction") : null;
    }

    private Reason unclassified(long settlement) {
        List<String> none = sql.list(UNCLASSIFIED, row -> row.text("reference"), settlement);
        if (!none.isEmpty()) {
            return Reason.of("rewards.settlement.unclassified", String.join(", ", none));
        }
        List<String> other = sql.list(OTHERWISE, row -> row.text("reference"), settlement);
        return other.isEmpty() ? null : Reason.of("rewards.settlement.classified-otherwise", String.join(", ", other));
    }

    private Reason unpayable(long partner, Instant now) {
        try {
            Payee payee = partners.payee(partner);
            if (Iban.read(payee.iban()).isEmpty()) {
                return Reason.of("rewards.settlement.not-sepa");
            }
            return payee.payable(now)
                    ? null
                    : Reason.of(
                            "rewards.settlement.cooling-off", LocalDate.ofInstant(payee.payableFrom(), Clocks.BERLIN));
        } catch (Refused none) {
            return none.reason();
        }
    }
}
