package de.dresden.smartparticipation.rewards.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.rewards.offer.TaxClass;
import de.dresden.smartparticipation.rewards.partner.Letterhead;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import de.dresden.smartparticipation.rewards.partner.PartnerState;
import de.dresden.smartparticipation.rewards.partner.Payee;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatementPaperTest {

    private static final String OFFICE = "Landeshauptstadt Dresden\nPostfach 12 00 20\n01001 Dresden";
    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    @Test
    void aStatementWithoutAnAgreementShowsNoTaxAndIsNoInvoice() {
        String text = text(SettlementTerms.NONE, Locale.GERMAN);
        assertThat(text)
                .contains("119,00\u00A0€")
                .doesNotContain("19,00\u00A0€|")
                .doesNotContain("Gutschrift");
        assertThat(text).contains("Bäckerei Süß").contains("01.11.2026").contains("30.11.2026");
    }

    @Test
    void anInvoiceSaysGutschriftWithNetRateAndTax() {
        SettlementTerms terms = new SettlementTerms(TaxStatus.REGULAR, MONTH.atDay(1), Set.of(TaxClass.OWN_SERVICE));
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(text(terms, language))
                    .contains("Gutschrift")
                    .contains("19 %")
                    .contains("DE123456789");
        }
        assertThat(text(terms, Locale.GERMAN)).contains("100,00\u00A0€").contains("19,00\u00A0€");
    }

    @Test
    void aSmallBusinessIsToldWhyThereIsNoTax() {
        SettlementTerms terms =
                new SettlementTerms(TaxStatus.SMALL_BUSINESS, MONTH.atDay(1), Set.of(TaxClass.OWN_SERVICE));
        assertThat(text(terms, Locale.GERMAN))
                .contains("§ 19 UStG")
                .contains("Gutschrift")
                .doesNotContain("19 %");
    }

    @Test
    void itSaysAboveWhatIsPaidAndBelowWhatTheLinesComeTo() {
        String text = text(SettlementTerms.NONE, Locale.GERMAN);
        assertThat(text).contains("Die Stadt zahlt Ihnen 119,00\u00A0€ auf das Konto, das auf 3000 endet.");
        assertThat(text.split("Summe", -1)).as("facts, sums, lines").hasSize(4);
        assertThat(text(SettlementTerms.NONE, Locale.GERMAN, -20_000, null)).doesNotContain("zahlt Ihnen");
    }

    @Test
    void theWholeAccountIsNotPrinted() {
        assertThat(text(SettlementTerms.NONE, Locale.GERMAN)).contains("… 3000").doesNotContain("37040044");
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(text(SettlementTerms.NONE, language)).doesNotContain("rewards.settlement");
        }
    }

    @Test
    void whatIsCarriedOverIsTakenOff() {
        assertThat(text(SettlementTerms.NONE, Locale.GERMAN, -2_000, null))
                .contains("-20,00\u00A0€")
                .contains("99,00\u00A0€");
        assertThat(text(SettlementTerms.NONE, Locale.GERMAN, -20_000, null)).contains("nichts ausgezahlt");
    }

    @Test
    void itIsALetterWithTheCitysOfficeTheAddressWhomToAskTheContractAndTheDay() {
        assertThat(paper(SettlementTerms.NONE, Locale.GERMAN, 0, null).blocks())
                .startsWith(
                        new Paper.Letterhead(OFFICE, "Bäckerei Süß\nHauptstraße 1\n01097 Dresden"),
                        new Paper.Facts(Map.of(
                                "Unser Zeichen",
                                "PT-2026-0001",
                                "Ansprechperson",
                                "Yasemin Demir",
                                "E-Mail",
                                "klima@dresden.example",
                                "Vertrag",
                                "V-12, Fassung 3, Beginn 01.01.2026")),
                        new Paper.Text("Dresden, den 01.12.2026", false));
    }

    @Test
    void aCorrectedStatementNamesTheOneThatItReplaces() {
        assertThat(text(SettlementTerms.NONE, Locale.GERMAN, 0, "AB-2026-0001"))
                .contains("Ersetzt")
                .contains("AB-2026-0001");
    }

    @Test
    void aLineThatWasChangedShowsWhatStoodThereAndWhy() {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(text(
                            SettlementTerms.NONE,
                            language,
                            0,
                            "AB-2026-0001",
                            new AmendedLine("E-1", LineKind.REDEEMED, 12_345, "Falscher Preis")))
                    .contains(language == Locale.GERMAN ? "Geändert, bisher 123,45" : "Changed, before 123.45")
                    .contains("Falscher Preis");
        }
        assertThat(text(
                        SettlementTerms.NONE,
                        Locale.GERMAN,
                        0,
                        "AB-2026-0001",
                        new AmendedLine("E-2", LineKind.REDEEMED, 12_345, "Falscher Preis")))
                .doesNotContain("Geändert");
    }

    private static String text(SettlementTerms terms, Locale language) {
        return text(terms, language, 0, null);
    }

    private static String text(
            SettlementTerms terms, Locale language, long carried, String replaces, AmendedLine... amended) {
        Paper paper = paper(terms, language, carried, replaces, amended);
        return paper.title() + paper.blocks();
    }

    private static Paper paper(
            SettlementTerms terms, Locale language, long carried, String replaces, AmendedLine... amended) {
        Settlement settlement = new Settlement(
                MONTH,
                List.of(new SettlementLine(
                        "E-1",
                        LineKind.REDEEMED,
                        MONTH.atDay(3),
                        "AG-2026-0001",
                        2,
                        "Führung",
                        30,
                        11_900,
                        TaxClass.OWN_SERVICE,
                        19,
                        null)),
                terms);
        Payee payee = new Payee(
                new PartnerFrame(1, "PT-2026-0001", "Bäckerei Süß", PartnerState.ACTIVE, 3, 7L),
                "V-12",
                LocalDate.of(2026, 1, 1),
                "Bäckerei Süß",
                "DE123456789",
                null,
                "Hauptstraße 1\n01097 Dresden",
                "DE89370400440532013000",
                "3000",
                Instant.EPOCH);
        return new StatementPaper(language)
                .of(new Statement(
                        "AR-2026-00001",
                        settlement,
                        carried,
                        replaces,
                        List.of(amended),
                        payee,
                        new Letterhead(OFFICE, "Yasemin Demir", "klima@dresden.example"),
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 15)));
    }
}
