package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.partner.Letterheads;
import de.dresden.smartparticipation.rewards.partner.PartnerDirectory;
import de.dresden.smartparticipation.rewards.partner.Payee;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import de.dresden.smartparticipation.rewards.settlement.SettlementDesk.Opened;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** Writes the statement of a settlement: gathers, classifies, computes, and keeps the document with its hash. */
@Dependent
class SettlementIssuing {

    private static final String STATEMENT = """
            insert into rewards.settlement_statement (settlement_id, edition, reference, issued_at, issued_by, issued_for, object_until,
                taler, cents, tax_cents, carried_cents, invoice, reason, file_id, file_hash)
            values (?, ?, ?, ?, ?, ?::bigint, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    private ObjectionTable objections;

    @Inject
    private SettlementTable table;

    @Inject
    private SettlementLines lines;

    @Inject
    private TermsTable terms;

    @Inject
    private OfficeTable offices;

    @Inject
    private PartnerDirectory partners;

    @Inject
    private Letterheads letterheads;

    @Inject
    private RuleValues rules;

    @Inject
    private FileStore files;

    @Inject
    private Sql sql;

    /**
     * Issues the first statement, or one that replaces the latest.
     *
     * @param reason why it is replaced; null for the first
     * @param now the moment of its issue
     * @return what it comes to
     * @throws Refused with the sentence that says what is missing
     */
    Settlement issue(Opened opened, String reason, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Clocks.BERLIN);
        lines.gather(opened.settlement());
        SettlementHead head = table.of(opened.settlement().id());
        if (offices.current().isEmpty()) {
            throw new Refused(Reason.of("rewards.settlement.office-missing"));
        }
        Payee payee = partners.payee(head.partner());
        Settlement settlement = new Settlement(
                head.month(), lines.classified(head.id()), terms.current(head.partner()), terms.course(head.partner()));
        require(settlement, payee);
        LocalDate until = today.plusDays(rules.of(RuleName.SETTLEMENT_OBJECTION_DAYS, now));
        int edition = head.edition() + 1;
        String reference = head.statement(edition);
        Locale language = partners.address(head.partner()).language();
        Statement statement = new Statement(
                reference,
                settlement,
                head.carriedCents(),
                head.edition() == 0 ? null : head.statement(head.edition()),
                objections.amended(head),
                payee,
                letterheads.of(payee.partner().department(), opened.by().person(), language),
                today,
                until);
        StoredFile file = files.write(
                reference + ".pdf",
                FileKind.PDF,
                head.subject(),
                out -> PaperPdf.write(new StatementPaper(language).of(statement), out));
        Long known = terms.currentId(head.partner()).orElse(null);
        if (!table.issue(head, opened.partner().contractVersion(), known, settlement, until, now)) {
            throw Conflict.changedMeanwhile(head.subject());
        }
        lines.treat(head.id(), settlement);
        sql.update(
                STATEMENT,
                head.id(),
                edition,
                reference,
                now,
                opened.by().person(),
                opened.by().actingFor(),
                until,
                settlement.taler(),
                settlement.cents(),
                settlement.taxCents(),
                head.carriedCents(),
                settlement.isInvoice(),
                reason,
                file.id(),
                file.hash());
        return settlement;
    }

    private static void require(Settlement settlement, Payee payee) {
        if (settlement.lines().isEmpty()) {
            throw new Refused(Reason.of("rewards.settlement.no-lines"));
        }
        if (settlement.isInvoice() && payee.vatId() == null && payee.taxNumber() == null) {
            throw new Refused(Reason.of("rewards.settlement.tax-number-missing"));
        }
    }
}
