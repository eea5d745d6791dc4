package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.product.api.Api;
import de.dresden.smartparticipation.product.api.MemberPhone;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Treasury and clerks at the books of the Taler. */
class LedgerPagesIT {

    private static final int CHECKS = 12;

    private static final String FREE_GRANT = """
            select t.name from rewards.transfer t join rewards.transfer_end e on e.transfer_id = t.id
            where t.kind = 'GRANT' and e.resolution = 'POSTED' and t.name like 'trip:%'
                and not exists (select from rewards.correction c where c.grant_id = t.id) order by t.id limit 1""";

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
    }

    @Test
    void aBudgetIsProposedByOneAndApprovedByAnother() {
        String page = "/rewards/budget.xhtml?issuer=SPARKASSE&year="
                + stored.text("select max(year)::text from rewards.budget");
        Desk author = chromium.desk("o.engel").open(page);
        author.fill("proposal:taler", "12500")
                .fill("proposal:reason", "Zusage vom 20. November")
                .press("proposal:propose")
                .told("wartet auf die Freigabe");
        assertThat(author.at("form:approve").count())
                .as("who proposed cannot approve")
                .isZero();
        Desk approver = chromium.desk("m.thiele").open(page).picture("95-budget");
        assertThat(approver.main().innerText()).contains("12.500").contains("Zusage vom 20. November");
        assertThat(approver.at("form:withdraw").count()).isZero();
        approver.press("form:approve").told("gilt jetzt");
        approver.open("/rewards/budgets.xhtml").picture("96-budgets");
        assertThat(approver.main().innerText()).contains("12.500");
    }

    @Test
    void aGrantIsTakenBackByTwoAndTheFirstAloneIsRefused() {
        String grant = stored.text(FREE_GRANT);
        Desk author = chromium.desk("y.demir").open("/rewards/transfer.xhtml?name=" + grant);
        author.fill("form:reason", "Der Weg wurde zweimal gemeldet.")
                .press("form:propose")
                .told("wartet auf die Freigabe");
        String page = author.page().url();
        assertThat(author.at("form:approve").count()).isZero();
        assertThat(author.main().innerText()).contains("Freigeben muss eine andere Person");

        Desk approver = chromium.desk("k.pohl").open(page).picture("97-correction");
        assertThat(approver.main().innerText()).contains("So würde jetzt gebucht");
        approver.press("form:approve").told("ist gebucht");
        assertThat(approver.main().innerText()).contains("So wurde gebucht");
        approver.open("/rewards/transfer.xhtml?name=" + grant);
        assertThat(approver.at("form:propose").count())
                .as("a grant is corrected once")
                .isZero();
        assertThat(approver.main().innerText()).contains(":reclaim");
    }

    @Test
    void anAccountOfManyPostingsIsPagedAndHandedOutWhole() throws IOException {
        String city = stored.text("select id::text from rewards.ledger_account where issuer = 'CITY'");
        Desk auditor = chromium.desk("r.winkler").open("/rewards/account.xhtml?id=" + city);
        String first = auditor.main().locator("tbody tr").first().innerText();
        auditor.page().locator(".ui-paginator-next").click();
        auditor.page()
                .waitForCondition(() ->
                        !auditor.main().locator("tbody tr").first().innerText().equals(first));
        assertThat(auditor.page().url()).contains("page=");
        long lines;
        try (var read = Files.lines(auditor.download("form:csv"))) {
            lines = read.count();
        }
        assertThat(lines)
                .isGreaterThan(
                        stored.number("select count(*)::text from rewards.transfer where from_account = " + city));
    }

    @Test
    void aClosedDayShowsItsProofAndTheWholeChainIsCheckedOnDemand() {
        Desk treasurer = chromium.desk("o.engel").open("/rewards/closings.xhtml");
        treasurer.main().locator("tbody a").first().click();
        treasurer.page().waitForURL("**/closing.xhtml*");
        treasurer.picture("98-closing");
        assertThat(treasurer
                        .main()
                        .locator("section table")
                        .first()
                        .locator("tbody .state.done")
                        .count())
                .isEqualTo(CHECKS);
        treasurer.open("/rewards/closings.xhtml").press("chain:verify");
        assertThat(treasurer.awaitJob()).contains("erledigt");
        treasurer.open("/rewards/trialBalance.xhtml").picture("99-balance");
        assertThat(treasurer.main().innerText()).contains("geht auf");
    }

    @Test
    void whoLeavesGivesUpWhatIsLeftAndTheWalletIsClosed() {
        MemberPhone phone = MemberPhone.at(chromium.product().url() + "/api/v1");
        Api member = phone.member();
        Instant start = Instant.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        Map<String, Object> trip = Map.of(
                "id", "far", "mode", "RAIL_LOCAL", "metres", 100_000, "start", start.toString(), "seconds", 3_600);
        assertThat(member.post("/rewards/trips", trip).status()).isEqualTo(201);
        String wallet = stored.text("select max(account_id)::text from rewards.wallet where incoming > 0");

        assertThat(member.delete("/rewards/me").status()).isEqualTo(204);
        Desk auditor = chromium.desk("r.winkler")
                .open("/rewards/account.xhtml?id=" + wallet)
                .picture("99-left");
        assertThat(auditor.main().innerText()).contains("geschlossen").contains("aufgehoben");
    }

    @Test
    void whatIsNotThereOrNotForOneIsNotShown() {
        Desk clerk = chromium.desk("y.demir");
        for (String page : new String[] {
            "account.xhtml?id=999999",
            "transfer.xhtml?name=trip:none",
            "correction.xhtml?reference=TK-1999-0001",
            "budget.xhtml?issuer=SOMEBODY&year=2026",
            "closing.xhtml?day=1999-01-01"
        }) {
            assertThat(clerk.status("/rewards/" + page)).as(page).isEqualTo(404);
        }
        Desk partner = chromium.desk("x.krause");
        assertThat(partner.status("/rewards/accounts.xhtml")).isIn(403, 404);
        assertThat(partner.status("/rewards/closings.xhtml")).isIn(403, 404);
    }
}
