package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.payment.sepa.Iban;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Seals accounts for one order or for the city's own, and opens them again. */
@Dependent
class PaymentAccounts {

    private static final String KEY = "iban";

    @Inject
    private Keys keys;

    PaymentAccounts() {}

    PaymentAccounts(Keys keys) {
        this.keys = keys;
    }

    SealedAccount seal(String context, Iban account) {
        return new SealedAccount(
                keys.seal(KEY, context, account.number()), account.shown(), keys.fingerprint(KEY, account.number()));
    }

    Iban open(String context, String sealed) {
        return new Iban(keys.open(KEY, context, sealed));
    }

    Iban of(PaymentOrder order) {
        return open(context(order.id()), order.ibanSealed());
    }

    /** What the account of an order is sealed for: it opens in no other row. */
    static String context(long order) {
        return "payment " + order;
    }
}
