package de.dresden.smartparticipation.projects.drawdown;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.call.FundingKind;
import de.dresden.smartparticipation.projects.grant.GrantFrame;
import de.dresden.smartparticipation.projects.grant.GrantStanding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptableRequestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 4, 30);
    /** 10,000 € granted, a tenth kept back, 6,000 € asked for: 3,000 € left. */
    private static final GrantStanding STANDING =
            new GrantStanding(1, "ZB-2026-0001", 1_000_000, 600_000, 600_000, 0, 100_000, 1_000, 60, null, 1, null);

    @Test
    void whatIsLeftMayBeAskedForAndNoCentMore() {
        assertThat(problems(advance(300_000L, TODAY.plusDays(60)), FundingKind.DEFICIT))
                .isEmpty();
        assertThat(problems(advance(300_001L, TODAY.plusDays(60)), FundingKind.DEFICIT))
                .containsExactly("Abgerufen werden können noch 3.000,00 €.");
        assertThat(problems(advance(null, TODAY), FundingKind.DEFICIT)).containsExactly("Der Betrag fehlt.");
    }

    @Test
    void anAdvanceIsSpentWithinTheCallsWindow() {
        String window = "Ein Vorschuss wird zwischen dem 26.11.2026 und dem 25.01.2027 ausgegeben.";
        assertThat(problems(advance(1L, TODAY.plusDays(61)), FundingKind.DEFICIT))
                .containsExactly(window);
        assertThat(problems(advance(1L, TODAY.minusDays(1)), FundingKind.DEFICIT))
                .containsExactly(window);
        assertThat(problems(advance(1L, null), FundingKind.DEFICIT)).containsExactly(window);
    }

    @Test
    void aReimbursementIsCoveredByReceiptsOrByTheFundedShareOfThem() {
        assertThat(problems(reimbursement(100_000L, receipt(TODAY, 100_000L)), FundingKind.DEFICIT))
                .isEmpty();
        assertThat(problems(reimbursement(100_000L, receipt(TODAY, 99_999L)), FundingKind.DEFICIT))
                .containsExactly("Die Belege decken 999,99 €.");
        assertThat(problems(reimbursement(80_000L, receipt(TODAY, 100_000L)), FundingKind.SHARE))
                .isEmpty();
        assertThat(problems(reimbursement(80_001L, receipt(TODAY, 100_000L)), FundingKind.SHARE))
                .containsExactly("Die Belege decken 800,00 €.");
    }

    @Test
    void receiptsLieWithinThePeriodOrTheEarlyStartThatWasAllowed() {
        assertThat(problems(reimbursement(1L, receipt(FIRST.minusDays(1), 1L)), FundingKind.DEFICIT))
                .containsExactly("Beleg 1 liegt nicht zwischen dem 01.05.2026 und dem 30.04.2027.");
        assertThat(problems(reimbursement(1L, receipt(TODAY.plusDays(1), 1L)), FundingKind.DEFICIT))
                .containsExactly("Beleg 1 liegt in der Zukunft.");
        GrantStanding early =
                new GrantStanding(1, "ZB-2026-0001", 1_000_000, 0, 0, 0, 0, 0, 60, FIRST.minusDays(30), 1, null);
        assertThat(AcceptableRequest.problems(
                        reimbursement(1L, receipt(FIRST.minusDays(30), 1L)), grant(FundingKind.DEFICIT), early, TODAY))
                .isEmpty();
    }

    @Test
    void emptyLinesAreNoReceiptsAndHalfOnesAreNamed() {
        NewRequest request = reimbursement(
                1L,
                new NewReceipt(null, " ", null, "", null),
                new NewReceipt(TODAY, "Baumschule", null, "Bäume", null));
        assertThat(request.receipts()).hasSize(1);
        assertThat(problems(request, FundingKind.DEFICIT))
                .containsExactly("Beleg 1: Tag, Empfänger, Betrag und Position gehören dazu.");
    }

    private static List<String> problems(NewRequest request, FundingKind kind) {
        return AcceptableRequest.problems(request, grant(kind), STANDING, TODAY).stream()
                .map((Reason reason) -> Texts.german().text(reason))
                .toList();
    }

    private static GrantFrame grant(FundingKind kind) {
        int share = kind == FundingKind.SHARE ? 8_000 : 10_000;
        return new GrantFrame(1, "ZB-2026-0001", 1, kind, 1_000_000, share, FIRST, LAST, null, FIRST, FIRST);
    }

    private static NewRequest advance(Long cents, LocalDate until) {
        return new NewRequest(DrawdownKind.ADVANCE, cents, until, "", List.of());
    }

    private static NewRequest reimbursement(Long cents, NewReceipt... receipts) {
        return new NewRequest(DrawdownKind.REIMBURSEMENT, cents, null, "", List.of(receipts));
    }

    private static NewReceipt receipt(LocalDate day, Long cents) {
        return new NewReceipt(day, "Baumschule", cents, "Bäume", null);
    }

    @Test
    void theCheckHoldsRequestsAgainstWhatTheAcceptedProofLeaves() {
        GrantStanding accepted = new GrantStanding(
                1, "ZB-2026-0001", 1_200_000, 1_200_000, 1_080_000, 0, 0, 1_000, 60, null, 1, 1_092_800L);
        assertThat(RequestChecks.within(accepted).holds()).isFalse();
        assertThat(RequestChecks.within(accepted).text().key()).isEqualTo("projects.drawdown.check.within-proof.not");
        assertThat(accepted.leftCents()).isZero();
    }

    @Test
    void aReceiptIsHandedInOnce() {
        LocalDate day = LocalDate.of(2026, 5, 4);
        NewReceipt saw = new NewReceipt(day, "Werkstatt", 6_000L, "Werkzeug", null);
        List<KnownReceipt> known = List.of(new KnownReceipt("MA-2026-0001", day, "WERKSTATT", 6_000));
        assertThat(AcceptableRequest.twice(List.of(saw), known)).singleElement().satisfies(why -> assertThat(why.key())
                .isEqualTo("projects.drawdown.receipt-known"));
        assertThat(AcceptableRequest.twice(
                        List.of(saw, new NewReceipt(day, "werkstatt", 6_000L, "Werkzeug", null)), List.of()))
                .singleElement()
                .satisfies(why -> assertThat(why.key()).isEqualTo("projects.drawdown.receipt-double"));
        assertThat(AcceptableRequest.twice(
                        List.of(
                                new NewReceipt(day, "Werkstatt, Rechnung 12", 6_000L, "Werkzeug", null),
                                new NewReceipt(day, "Werkstatt, Rechnung 12", 6_000L, "Miete", null)),
                        known))
                .as("another one, split over two items")
                .isEmpty();
    }
}
