package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rewards.ledger.Grant;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import de.dresden.smartparticipation.rewards.ledger.Ledger;
import de.dresden.smartparticipation.rewards.ledger.LedgerAccountFilter;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How the methods of the ledger are called. */
@Dependent
class LedgerArguments implements RightsArguments.Room {

    private static final long VERSION = 1;
    private static final long MEMBER = 4_711;
    private static final long TALER = 10;
    private static final int YEAR = 2031;
    private static final int NO_YEAR = 2098;
    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);
    private static final LocalDate NO_DAY = LocalDate.of(2019, 3, 2);
    private static final String WHY = "Council's decision";
    private static final String GRANT = "test:rights";
    private static final String NO_GRANT = "test:none";
    private static final String REFERENCE = "TK-2031-0001";
    private static final String NO_CORRECTION = "TK-1999-9999";
    private static final LedgerAccountFilter ALL = new LedgerAccountFilter(Set.of(), "");

    private static final String BUDGET = """
            insert into rewards.budget (id, issuer, year, proposed_taler, proposed_reason, approval_state, entered_by, proposed_by,
                proposed_at, content_hash, version)
            values (nextval('rewards.budget_id'), 'CITY', ?, ?, ?, 'PROPOSED', ?, ?, ?, ?, 1)""";

    private static final String PAYING = """
            with made as (
                insert into rewards.budget (id, issuer, year, taler) values (nextval('rewards.budget_id'), 'DVB', ?, 100)
                on conflict (issuer, year) do update set taler = 100 returning id)
            insert into rewards.budget_slice (budget_id, number, capacity) select id, 0, 100 from made
            on conflict do nothing""";

    private static final String CORRECTION = """
            insert into rewards.correction (id, reference, grant_id, taler, reason, approval_state, entered_by, proposed_by,
                proposed_at, content_hash, version)
            select nextval('rewards.correction_id'), ?, t.id, ?, ?, 'PROPOSED', ?, ?, ?, ?, 1
            from rewards.transfer t where t.name = ?""";

    private static final String CLOSING = """
            insert into rewards.ledger_closing (day, closed_at, transfers, posted_taler, wallets_taler, problems, walked_from,
                chain_position, chain_hash)
            values (?, ?, 0, 0, 0, array['lots:1'], 0, 0, decode(repeat('00', 32), 'hex')) on conflict (day) do nothing""";

    @Inject
    private Sql sql;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        budgets(table);
        corrections(table);
        table.put(
                "TalerAccounts.exportAccounts",
                on -> with(ALL, TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("TalerAccounts.list", on -> with(ALL, PageQuery.first()));
        table.put("TalerAccounts.account", on -> with(account(on)));
        table.put("TalerAccounts.postings", on -> with(account(on), PageQuery.first()));
        table.put("TalerAccounts.lots", on -> with(account(on), PageQuery.first()));
        table.put("TalerAccounts.transfer", on -> with(grant(on)));
        table.put("TalerBooks.trialBalance", on -> with(LocalDate.now(clock)));
        table.put("TalerAccounts.export", on -> with(account(on), TableFormat.CSV, Locale.GERMAN, nowhere()));
        table.put("TalerAccounts.exportLater", on -> with(account(on), TableFormat.XLSX, Locale.GERMAN));
        table.put("TalerBooks.closing", on -> with(closing(on)));
        table.put("TalerBooks.history", on -> with(closing(on)));
        table.put("TalerBooks.explain", on -> with(closing(on), WHY));
        table.put("TalerBooks.verifications", on -> with());
        table.put("TalerBooks.export", on -> with(LocalDate.now(clock), TableFormat.CSV, Locale.GERMAN, nowhere()));
        table.put("TalerBooks.closings", on -> with(PageQuery.first()));
        table.put("TalerBooks.head", on -> with());
        table.put("TalerBooks.verify", on -> with(""));
        table.put("TalerBooks.dayHeads", on -> with());
        table.put("OwnWallet.now", on -> with());
        table.put("OwnWallet.postings", on -> with(PageQuery.first()));
    }

    private void budgets(Map<String, Making> table) {
        table.put("IssuerBudgets.list", on -> with(YEAR));
        table.put("IssuerBudgets.of", on -> with(Issuer.CITY, budget(on, colleague(on))));
        table.put("IssuerBudgets.propose", on -> with(Issuer.CITY, YEAR, null, TALER, WHY));
        table.put("IssuerBudgets.approve", on -> with(Issuer.CITY, budget(on, colleague(on)), VERSION));
        table.put(
                "IssuerBudgets.giveBack",
                on -> with(Issuer.CITY, budget(on, colleague(on)), VERSION, "Please halve it"));
        table.put("IssuerBudgets.withdraw", on -> with(Issuer.CITY, budget(on, on.account()), VERSION));
    }

    private void corrections(Map<String, Making> table) {
        table.put(
                "TalerCorrections.export",
                on -> with(Set.of(), TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("TalerCorrections.list", on -> with(Set.of(), PageQuery.first()));
        table.put("TalerCorrections.of", on -> with(correction(on, colleague(on))));
        table.put("TalerCorrections.propose", on -> with(grant(on), TALER, WHY));
        table.put("TalerCorrections.rework", on -> with(correction(on, colleague(on)), VERSION, TALER, WHY));
        table.put("TalerCorrections.approve", on -> with(correction(on, colleague(on)), VERSION));
        table.put("TalerCorrections.giveBack", on -> with(correction(on, colleague(on)), VERSION, "Which trip?"));
        table.put("TalerCorrections.withdraw", on -> with(correction(on, on.account()), VERSION));
    }

    private int budget(RightsObjects on, long by) {
        if (on.missing()) {
            return NO_YEAR;
        }
        byte[] hash = FrozenContent.of(Map.of("issuer", Issuer.CITY, "year", YEAR, "taler", TALER, "reason", WHY))
                .hash();
        sql.update(BUDGET, YEAR, TALER, WHY, by, by, clock.instant(), hash);
        return YEAR;
    }

    /** Posted, of ten Taler. */
    private String grant(RightsObjects on) {
        if (on.missing()) {
            return NO_GRANT;
        }
        sql.update(PAYING, LocalDate.now(clock).getYear());
        TransferId id = new TransferId(GRANT);
        ledger.grant(new Grant(id, Issuer.DVB, MEMBER, TALER, "test", clock.instant()));
        ledger.post(id);
        return GRANT;
    }

    private String correction(RightsObjects on, long by) {
        if (on.missing()) {
            return NO_CORRECTION;
        }
        String name = grant(on);
        long grant = sql.first("select id from rewards.transfer where name = ?", row -> row.number("id"), name)
                .orElseThrow();
        byte[] hash = FrozenContent.of(Map.of("grant", grant, "taler", TALER, "reason", WHY))
                .hash();
        sql.update(CORRECTION, REFERENCE, TALER, WHY, by, by, clock.instant(), hash, name);
        return REFERENCE;
    }

    private long account(RightsObjects on) {
        return on.missing()
                ? RightsObjects.NONE
                : sql.first("select id from rewards.ledger_account where issuer = 'CITY'", row -> row.number("id"))
                        .orElseThrow();
    }

    /** A day whose books did not hold. */
    private LocalDate closing(RightsObjects on) {
        if (on.missing()) {
            return NO_DAY;
        }
        sql.update(CLOSING, DAY, clock.instant());
        return DAY;
    }

    private static OutputStream nowhere() {
        return OutputStream.nullOutputStream();
    }

    private static long colleague(RightsObjects on) {
        return on.accountOf(RightsWorld.login("colleague", 'a'));
    }
}
