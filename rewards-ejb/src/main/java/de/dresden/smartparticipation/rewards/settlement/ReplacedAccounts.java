package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.payment.PaymentOrders;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.partner.AccountReplaced;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Orders to a partner's account that was replaced meanwhile say so to who orders them. */
@Dependent
class ReplacedAccounts {

    @Inject
    private Sql sql;

    @Inject
    private PaymentOrders orders;

    void replaced(@Observes AccountReplaced event) {
        orders.accountReplaced(
                SettlementHead.TYPE,
                sql.list(
                        "select id from rewards.settlement where partner_id = ?",
                        row -> row.number("id"),
                        event.partner()));
    }
}
