package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import de.dresden.smartparticipation.product.api.Api;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The use of a grant is proved under a secret link, checked by one and accepted by another; what is reclaimed comes back with interest. */
class ProofIT {

    private static final int OLD_ENOUGH = 3_300;
    private static final String STORY = "Der Treff war an vierzig Abenden offen. ".repeat(4);

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
    }

    @Test
    void theUseIsProvedUnderASecretLinkAndAcceptedByTwo() {
        String project = ProofVisits.project(stored, "AWAITED");
        Page recipient = chromium.anonymous(Chromium.PHONE);
        recipient.navigate(ProofVisits.link(stored));
        recipient.waitForTimeout(OLD_ENOUGH);
        recipient.fill("#field-narrative", STORY);
        go(recipient, "next");
        assertThat(recipient.locator("main")).containsText("MA-20");
        recipient.selectOption("#field-receipt-0-item", "1");
        recipient.fill("#field-receipt-0-day", "2026-01-15");
        recipient.fill("#field-receipt-0-payee", "=HYPERLINK(\"x\")");
        recipient.fill("#field-receipt-0-cents", "2.600,00");
        go(recipient, "next");
        recipient.navigate(ProofVisits.link(stored) + "&step=SEND");
        assertThat(recipient.locator("main")).containsText("8.100,00");
        recipient.locator("button[value=send]").dblclick();
        assertThat(recipient.locator(".notice.done")).isVisible();
        recipient.context().close();

        Api checker = Api.of(chromium.product(), "e.sommer");
        String path = "/projects/proofs/" + project;
        JsonNode proof = checker.get(path).json();
        assertThat(proof.path("state").asText()).isEqualTo("IN_CHECK");
        List<JsonNode> typed = new ArrayList<>();
        proof.path("receipts").forEach(one -> {
            if (!one.has("origin")) {
                typed.add(one);
            }
        });
        assertThat(typed)
                .as("what came with payment requests is not typed again")
                .hasSize(1);
        assertThat(proof.path("receipts").size()).isEqualTo(3);
        JsonNode struck = checker.post(
                        path + "/strike",
                        Map.of(
                                "version",
                                proof.path("version").asLong(),
                                "receipt",
                                typed.get(0).path("id").asLong(),
                                "cents",
                                10_000,
                                "reason",
                                "Privat"))
                .json();
        Map<String, Object> step = Map.of("version", struck.path("version").asLong(), "remark", "In Ordnung.");
        JsonNode checked = checker.post(path + "/propose", step).json();
        step = Map.of("version", checked.path("version").asLong());
        assertThat(checker.post(path + "/accept", step).status())
                .as("whoever checked does not accept")
                .isEqualTo(422);
        Api.Answer accepted = Api.of(chromium.product(), "b.krueger").post(path + "/accept", step);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        JsonNode sums = accepted.json().path("sums");
        assertThat(sums.path("dueCents").asLong()).isEqualTo(600_000);
        assertThat(sums.path("paidCents").asLong()
                        + sums.path("toPayCents").asLong()
                        - sums.path("reclaimCents").asLong()
                        - sums.path("lapsedCents").asLong())
                .isEqualTo(sums.path("dueCents").asLong());
    }

    @Test
    void whatIsReclaimedComesBackInPartsWithInterestAndNeverTooMuch() {
        Api treasury = Api.of(chromium.product(), "o.engel");
        String path = "/projects/reclaims/" + stored.text("select min(reference) from projects.reclaim");
        JsonNode before = treasury.get(path).json();
        long left = before.path("cents").asLong() - before.path("repaidCents").asLong();
        assertThat(left).isPositive();
        assertThat(received(treasury, path, before, left + 10_000_000, "X1").status())
                .isEqualTo(422);
        Api.Answer principal = received(treasury, path, before, left, "X2");
        assertThat(principal.status()).as(principal.text()).isEqualTo(200);
        long interest = principal.json().path("interest").path("leftCents").asLong();
        assertThat(interest).isPositive();
        assertThat(received(treasury, path, principal.json(), interest, "X2").status())
                .as("a voucher is recorded once")
                .isEqualTo(422);
        JsonNode settled =
                received(treasury, path, principal.json(), interest, "X3").json();
        assertThat(settled.path("state").asText()).isEqualTo("SETTLED");
        assertThat(Api.of(chromium.product(), "r.franke").get(path).status()).isEqualTo(404);
        Desk desk = chromium.desk("o.engel")
                .open("/projects/reclaim.xhtml?reference="
                        + settled.path("reference").asText());
        assertThat(desk.main()).containsText("Beglichen");
        desk.close();
        String project =
                stored.text("select j.reference from projects.reclaim r join projects.proof p on p.id = r.proof_id"
                        + " join projects.project j on j.id = p.project_id order by r.reference limit 1");
        whatWasPaidAgreesEverywhere(project);
        whatIsNotNeededIsFreedOverRest(project);
    }

    /** The grant's sums add up, and portfolio, file and budget lines have the same. */
    private static void whatWasPaidAgreesEverywhere(String project) {
        Api reader = Api.of(chromium.product(), "r.winkler");
        JsonNode grant = reader.get("/projects/grants/" + project).json().path("grant");
        long net = grant.path("netPaidCents").asLong();
        assertThat(grant.path("repaidCents").asLong()).isPositive();
        assertThat(grant.path("paidCents").asLong() - grant.path("repaidCents").asLong())
                .isEqualTo(net);
        assertThat(reader.get("/projects/files/" + project)
                        .json()
                        .path("paidCents")
                        .asLong())
                .isEqualTo(net);
        assertThat(stored.number(
                        "select sum(s.paid) from projects.budget_share s join projects.project p on p.id = s.project_id"
                                + " where p.reference = '" + project + "'"))
                .isEqualTo(net);
    }

    private static void whatIsNotNeededIsFreedOverRest(String project) {
        Api manager = Api.of(chromium.product(), "e.sommer");
        String path = "/projects/proofs/" + project + "/rest";
        JsonNode rest = manager.get(path).json();
        long cents = rest.path("cents").asLong();
        assertThat(cents).isPositive();
        assertThat(rest.path("parts").get(0).path("line").asText()).isNotEmpty();
        assertThat(manager.post(path, Map.of("cents", cents - 1)).status()).isEqualTo(409);
        assertThat(Api.of(chromium.product(), "o.engel")
                        .post(path, Map.of("cents", cents))
                        .status())
                .as("the treasury reads it")
                .isEqualTo(403);
        Api.Answer freed = manager.post(path, Map.of("cents", cents));
        assertThat(freed.status()).as(freed.text()).isEqualTo(200);
        assertThat(freed.json().path("cents").asLong()).isZero();
        assertThat(manager.post(path, Map.of("cents", cents)).status())
                .as("once more changes nothing")
                .isEqualTo(200);
    }

    private static Api.Answer received(Api treasury, String path, JsonNode seen, long cents, String voucher) {
        return treasury.post(
                path + "/repayments",
                Map.of(
                        "version",
                        seen.path("version").asLong(),
                        "receivedOn",
                        LocalDate.now(ZoneId.of("Europe/Berlin")).toString(),
                        "cents",
                        cents,
                        "voucher",
                        voucher));
    }

    private static void go(Page page, String button) {
        page.locator("button[name=do][value=" + button + "]").last().click();
        page.waitForLoadState();
    }
}
