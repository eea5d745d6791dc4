package de.dresden.smartparticipation.platform.payment;

import java.util.Map;
import java.util.TreeMap;

/** What the trail says of an order: never the account. */
final class PaymentFacts {

    private PaymentFacts() {}

    static Map<String, ?> of(PaymentOrder order, NewPayment payment) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("case", order.subject().reference());
        facts.put("payee", order.payee());
        facts.put("account", payment.account().shown());
        facts.put("cents", order.cents());
        facts.put("due", order.due().toString());
        facts.put("budgetLine", payment.budgetLine());
        facts.put("reason", payment.reason());
        return facts;
    }
}
