package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages of the Taler's books, as the demo fills them. */
final class LedgerVisits {

    private static final String CORRECTION = "select reference from rewards.correction order by id limit 1";

    private LedgerVisits() {}

    /** What a clerk sees: can correct, cannot approve a budget. */
    static List<String> clerks(Stored stored) {
        return List.of(
                "/rewards/accounts.xhtml",
                "/rewards/account.xhtml?id="
                        + stored.text("select min(account_id)::text from rewards.wallet where available > 0"),
                "/rewards/transfer.xhtml?name="
                        + stored.text("select min(name) from rewards.transfer where name like 'trip:%'"),
                "/rewards/corrections.xhtml",
                "/rewards/correction.xhtml?reference=" + stored.text(CORRECTION),
                "/rewards/budgets.xhtml");
    }

    /** What the treasury sees. */
    static List<String> treasury(Stored stored) {
        String year = stored.text("select max(year)::text from rewards.budget");
        return List.of(
                "/rewards/budgets.xhtml",
                "/rewards/budget.xhtml?issuer=CITY&year=" + year,
                "/rewards/budget.xhtml?issuer=DVB&year=" + year,
                "/rewards/closings.xhtml",
                "/rewards/closing.xhtml?day=" + stored.text("select max(day)::text from rewards.ledger_closing"),
                "/rewards/trialBalance.xhtml");
    }
}
