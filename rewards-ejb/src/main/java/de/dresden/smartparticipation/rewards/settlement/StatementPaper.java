package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.offer.TaxClass;
import de.dresden.smartparticipation.rewards.partner.Payee;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The statement as a document. Where it is an invoice it has what § 14 Abs. 4 UStG asks for: both names and addresses, the partner's tax
 * number or VAT id, day, number, what was rendered and when, net, rate and tax, the ground of an exemption, and the word «Gutschrift»
 * (also in an English statement, since the law asks for that word).
 */
final class StatementPaper {

    /** A document of more lines is not readable; the lines are handed out as a table then. */
    static final int MOST_LINES = 2_000;

    private static final String KEY = "rewards.settlement.paper.";

    private final Texts texts;
    private final Locale language;

    StatementPaper(Locale language) {
        this.language = language;
        this.texts = Texts.in(language);
    }

    Paper of(Statement statement) {
        Settlement settlement = statement.settlement();
        boolean invoice = settlement.isInvoice();
        Paper.Writing paper = Paper.called(words(invoice ? "invoice" : "title", statement.reference()), language)
                .footer(statement.reference())
                .letterhead(
                        statement.from().office(),
                        statement.payee().name() + "\n" + statement.payee().address())
                .facts(head(statement))
                .text(texts.text("rewards.partner.letter-day", statement.issuedOn()))
                .heading(1, words(invoice ? "invoice" : "title", statement.reference()))
                .facts(facts(statement))
                .strong(
                        statement.payableCents() == 0
                                ? words("nothing-to-pay")
                                : words(
                                        "pays",
                                        euros(statement.payableCents()),
                                        statement.payee().lastFour()))
                .heading(2, words("sums"))
                .grid(
                        List.of(
                                words("class"),
                                words("number"),
                                words("rate"),
                                words("net"),
                                words("tax"),
                                words("gross")),
                        List.of(30, 10, 12, 15, 18, 15),
                        Set.of(1, 2, 3, 4, 5),
                        true,
                        sums(settlement));
        notes(settlement).forEach(paper::text);
        paper.strong(words("object", statement.objectUntil()));
        paper.heading(2, words("lines"));
        if (settlement.lines().size() > MOST_LINES) {
            return paper.text(words("lines-apart", settlement.lines().size())).done();
        }
        return paper.grid(
                        List.of(
                                words("day"),
                                words("redemption"),
                                words("offer"),
                                words("class"),
                                words("taler"),
                                words("gross")),
                        List.of(13, 16, 31, 20, 7, 13),
                        Set.of(4, 5),
                        true,
                        lines(statement))
                .done();
    }

    private Map<String, String> head(Statement statement) {
        Payee payee = statement.payee();
        Map<String, String> facts = statement.from().facts(payee.partner().reference(), texts);
        facts.put(
                words("contract"),
                words(
                        "contract.value",
                        payee.contractReference(),
                        payee.partner().contractVersion(),
                        payee.contractFrom()));
        return facts;
    }

    private Map<String, String> facts(Statement statement) {
        Map<String, String> facts = new LinkedHashMap<>();
        String taxNumber = statement.payee().vatId() == null
                ? statement.payee().taxNumber()
                : statement.payee().vatId();
        if (taxNumber != null) {
            facts.put(words("tax-number"), taxNumber);
        }
        if (statement.replaces() != null) {
            facts.put(words("replaces"), statement.replaces());
        }
        LocalDate first = statement.settlement().month().atDay(1);
        facts.put(
                words("period"),
                words("period.value", first, statement.settlement().month().atEndOfMonth()));
        facts.put(words("total"), euros(statement.settlement().cents()));
        if (statement.carriedCents() < 0) {
            facts.put(words("carried"), euros(statement.carriedCents()));
            facts.put(words("payable"), euros(statement.payableCents()));
        }
        facts.put(words("account"), "… " + statement.payee().lastFour());
        return facts;
    }

    private List<List<String>> sums(Settlement settlement) {
        List<List<String>> rows = new ArrayList<>();
        for (SettlementSum sum : settlement.sums()) {
            rows.add(List.of(
                    word(sum.taxClass()),
                    String.valueOf(sum.redemptions()),
                    sum.taxShown() ? sum.taxPercent() + " %" : "–",
                    sum.taxShown() ? euros(sum.netCents()) : "–",
                    sum.taxShown() ? euros(sum.taxCents()) : "–",
                    euros(sum.payoutCents())));
        }
        rows.add(List.of(
                words("total"),
                String.valueOf(settlement.lines().size()),
                "",
                "",
                settlement.taxCents() == 0 ? "–" : euros(settlement.taxCents()),
                euros(settlement.cents())));
        return rows;
    }

    /** Why there is no tax where there is none. */
    private List<String> notes(Settlement settlement) {
        List<String> notes = new ArrayList<>();
        if (has(settlement, TaxTreatment.SMALL_BUSINESS)) {
            notes.add(words("small-business"));
        }
        if (has(settlement, TaxTreatment.EXEMPT)) {
            notes.add(words("exempt"));
        }
        if (has(settlement, TaxTreatment.NOT_BILLED)) {
            notes.add(words("no-tax"));
        }
        return notes;
    }

    private static boolean has(Settlement settlement, TaxTreatment treatment) {
        return settlement.lines().stream().anyMatch(line -> line.treatment() == treatment);
    }

    /** With their sum at the end, where whoever checks them one by one has come to. */
    private List<List<String>> lines(Statement statement) {
        Settlement settlement = statement.settlement();
        List<List<String>> rows = new ArrayList<>();
        settlement.lines().forEach(line -> rows.add(line(line, statement)));
        long taler =
                settlement.lines().stream().mapToLong(SettlementLine::taler).sum();
        rows.add(List.of(words("total"), "", "", "", String.valueOf(taler), euros(settlement.cents())));
        return rows;
    }

    private List<String> line(SettlementLine line, Statement statement) {
        return List.of(
                words("day.value", line.day()),
                line.redemption(),
                words(
                                line.kind() == LineKind.REVERSED ? "offer.reversed" : "offer.value",
                                line.title(),
                                line.offer(),
                                line.offerVersion())
                        + amended(line, statement),
                word(line.taxClass()),
                String.valueOf(line.taler()),
                euros(line.payoutCents()));
    }

    /** What stood there before and why it is another amount now, or nothing. */
    private String amended(SettlementLine line, Statement statement) {
        return statement.amended().stream()
                .filter(one -> one.is(line))
                .map(one -> "\n" + words("amended", euros(one.oldCents()), one.reason()))
                .collect(Collectors.joining());
    }

    private String euros(long cents) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(cents, 2)) + "\u00A0€";
    }

    private String word(TaxClass taxClass) {
        return texts.text(
                "rewards.tax-class." + taxClass.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String words(String key, Object... values) {
        return texts.text(KEY + key, values);
    }
}
