package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.payment.NewPayment;
import de.dresden.smartparticipation.platform.payment.PaymentOrders;
import de.dresden.smartparticipation.platform.payment.Programme;
import de.dresden.smartparticipation.platform.payment.sepa.Iban;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.partner.PartnerDirectory;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import de.dresden.smartparticipation.rewards.partner.Payee;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Hands a certified settlement on as a payment order, with the statement as its proof. */
@Dependent
class SettlementPaying {

    private static final int LONGEST_PAYEE = 140;

    @Inject
    private PaymentOrders orders;

    @Inject
    private PartnerDirectory partners;

    @Inject
    private OfficeTable offices;

    @Inject
    private TermsTable terms;

    @Inject
    private RuleValues rules;

    @Inject
    private Sql sql;

    /** @return reference of the order, as AO-2026-00042 */
    String order(SettlementHead settlement, PartnerFrame partner, Instant now) {
        return orders.prepareCertified(payment(settlement, partner, now));
    }

    /** What is to be paid. */
    NewPayment payment(SettlementHead settlement, PartnerFrame partner, Instant now) {
        Payee payee = partners.payee(partner.id());
        OfficeRow office =
                offices.current().orElseThrow(() -> new Refused(Reason.of("rewards.settlement.office-missing")));
        String statement = settlement.statement(settlement.edition());
        String month = SettlementDesk.month(settlement.month(), Locale.GERMAN);
        return new NewPayment(
                Programme.REWARDS,
                partner.department(),
                settlement.subject(),
                SettlementTasks.page(settlement),
                cut(payee.name()),
                terms.current(partner.id()).creditor(),
                new Iban(payee.iban()),
                settlement.payableCents(),
                "Abrechnung " + statement + " mit " + payee.name() + " (Vertrag " + payee.contractReference() + ") für "
                        + month + ": eingelöste Angebote über " + settlement.taler() + " Taler",
                "Abrechnung " + statement + " " + month,
                LocalDate.ofInstant(now, Clocks.BERLIN).plusDays(rules.of(RuleName.SETTLEMENT_DUE_DAYS, now)),
                office.budgetLine(),
                List.of(file(settlement)));
    }

    private long file(SettlementHead settlement) {
        return sql.first(
                        "select file_id from rewards.settlement_statement where settlement_id = ? and edition = ?",
                        row -> row.number("file_id"),
                        settlement.id(),
                        settlement.edition())
                .orElseThrow();
    }

    private static String cut(String name) {
        return name.length() > LONGEST_PAYEE ? name.substring(0, LONGEST_PAYEE) : name;
    }
}
