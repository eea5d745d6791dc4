package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import de.dresden.smartparticipation.product.api.Api;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the signature of a notice to a payment by two people: bound by one, final by a waiver, asked for by link, paid once. */
class GrantIT {

    private static final int THREADS = 16;

    /** A form that is sent sooner is taken for a robot's. */
    private static final double OLD_ENOUGH = 3_500;

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;
    private static Api manager;
    private static Api treasurer;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
        manager = Api.of(chromium.product(), "b.krueger");
        treasurer = Api.of(chromium.product(), "m.thiele");
    }

    @Test
    void aNoticeIsSignedByASecondPersonHandedOverAndFinalByAWaiver() {
        String notice =
                stored.text("select min(reference) from projects.grant_notice where approval_state = 'PROPOSED'");
        Desk author = chromium.desk("e.sommer").open("/projects/grant.xhtml?reference=" + notice);
        assertThat(author.at("form:approve").count()).as("nobody signs alone").isZero();
        author.close();

        Desk second = chromium.desk("b.krueger");
        GrantWalk.handedOver(second, "/projects/grant.xhtml?reference=" + notice);
        second.picture("98-grant");
        assertThat(stored.text(
                        "select (final_on = remedy_until + 1)::text from projects.grant_notice where reference = ?",
                        notice))
                .isEqualTo("true");
        GrantWalk.waived(second, LocalDate.parse(today()));
        second.close();

        String project = stored.text(
                "select p.reference from projects.grant_notice n join projects.project p on p.id = n.project_id where n.reference = ?",
                notice);
        JsonNode money = manager.get("/projects/grants/" + project).json();
        assertThat(money.path("grant").path("finalOn").asText()).isEqualTo(today());
        assertThat(money.path("grant").path("leftCents").asLong())
                .as("a tenth is kept back")
                .isEqualTo(money.path("grant").path("cents").asLong() * 9 / 10);
        assertThat(Api.of(chromium.product(), "r.franke")
                        .get("/projects/grants/" + project)
                        .status())
                .as("of another department")
                .isEqualTo(404);
    }

    @Test
    void aRequestIsCertifiedOnceAndPaidOnceHoweverManyTry() throws Exception {
        String request = stored.text("select min(reference) from projects.drawdown where state = 'SUBMITTED'");
        JsonNode before = manager.get("/projects/grants/requests/" + request).json();
        assertThat(before.path("ready").asBoolean()).as(before.toString()).isTrue();
        String project = before.path("project").asText();
        long cents = before.path("request").path("cents").asLong();
        long paid = paid(project);

        List<Integer> answers = atOnce(() -> manager.post(
                        "/projects/grants/requests/" + request + "/certify",
                        Map.of("version", before.path("version").asLong()))
                .status());
        assertThat(answers).containsOnlyOnce(200).allMatch(status -> List.of(200, 409, 422)
                .contains(status));
        String order = manager.get("/projects/grants/requests/" + request)
                .json()
                .path("request")
                .path("order")
                .asText();
        assertThat(stored.number(
                        "select count(*)::text from platform.payment_order where subject_reference = ?", request))
                .isEqualTo(1);

        assertThat(manager.post("/payments/" + order + "/order", Map.of()).status())
                .as("who certifies does not order")
                .isEqualTo(403);
        assertThat(treasurer.post("/payments/" + order + "/order", Map.of()).status())
                .isEqualTo(200);
        Map<String, Object> chosen = Map.of("orders", List.of(order), "format", "CSV");
        assertThat(treasurer.post("/payments/batches", chosen).code()).isEqualTo("web.api.idempotency-key");
        String key = UUID.randomUUID().toString();
        Api.Answer batch = treasurer.post("/payments/batches", chosen, "Idempotency-Key", key);
        assertThat(batch.status()).isEqualTo(201);
        Api.Answer again = treasurer.post("/payments/batches", chosen, "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("reference")).isEqualTo(batch.json().path("reference"));
        String file = "/payments/batches/" + batch.json().path("reference").asText() + "/take";
        Map<String, Object> answer = Map.of("outcome", "PAID", "day", today());
        assertThat(treasurer.post("/payments/" + order + "/book", answer).code())
                .as("nobody has the file yet")
                .isEqualTo("platform.payment.book-not-left");
        assertThat(treasurer.post(file, Map.of()).status()).isEqualTo(200);
        List<Integer> booked = atOnce(() -> treasurer
                .post("/payments/" + order + "/book", Map.of("outcome", "PAID", "day", today()))
                .status());
        assertThat(booked).contains(200);

        assertThat(paid(project)).isEqualTo(paid + cents);
        assertThat(stored.number(
                        "select count(*)::text from projects.budget_movement where kind = 'PAY' and reason like ?",
                        request + "%"))
                .isEqualTo(1);
        JsonNode back = treasurer
                .post(
                        "/payments/" + order + "/book",
                        Map.of("outcome", "RETURNED", "day", today(), "reason", "Konto erloschen"))
                .json();
        assertThat(back.path("payment").path("state").asText()).isEqualTo("RETURNED");
        assertThat(treasurer.post(file, Map.of()).code())
                .as("what came back is not paid by the old file")
                .isEqualTo("platform.payment-batch.returned");
        assertThat(paid(project)).isEqualTo(paid);
        assertThat(manager.get("/projects/grants/requests/" + request)
                        .json()
                        .path("request")
                        .path("state")
                        .asText())
                .isEqualTo("UNPAID");
    }

    /** Without a script, on a phone: the account, then an advance; the same form twice asks once, and more than is left is refused. */
    @Test
    void theRecipientAsksForMoneyByTheSecretLink() {
        String grant = stored.text(
                "select max(g.reference) from projects.project_grant g join projects.project p on p.id = g.project_id where p.title ="
                        + " 'Restaurant Zur Tonne'");
        String project = stored.text(
                "select p.reference from projects.project_grant g join projects.project p on p.id = g.project_id where g.reference = ?",
                grant);
        Desk desk = chromium.desk("b.krueger");
        DrawdownWalk.linkSent(desk, project);
        desk.close();
        String body = stored.text(
                "select body from platform.mail where recipient = 'post@tonne.demo.invalid' order by id desc limit 1");
        String link = body.replaceAll("(?s).*?https?://[^/\\s]+(/public/drawdown\\.xhtml\\?key=\\S+).*", "$1");
        long requests = requests();

        Page recipient = chromium.withoutScript(Chromium.PHONE);
        recipient.navigate(link);
        assertThat(recipient.locator("main").innerText()).contains("21.000,00", "DE… 5030");
        recipient.waitForTimeout(OLD_ENOUGH);
        recipient.check("[name=kind][value=ADVANCE]");
        recipient.fill("#field-cents", "99000");
        recipient.fill("#field-until", LocalDate.parse(today()).plusDays(20).toString());
        recipient.locator("#ask button.first").click();
        assertThat(recipient.locator(".notice.late").innerText()).contains("Abgerufen werden können noch 2.900,00");
        recipient.fill("#field-cents", "1000");
        Page again = recipient.context().newPage();
        recipient.locator("#ask button.first").click();
        assertThat(recipient.locator(".notice.done").first().innerText()).contains("eingegangen");
        again.navigate(link + "x");
        assertThat(again.locator("main").innerText()).doesNotContain("21.000,00");
        assertThat(requests()).isEqualTo(requests + 1);
        recipient.context().close();
    }

    private static long requests() {
        return stored.number("select count(*)::text from projects.drawdown where asked_by is null");
    }

    private static long paid(String project) {
        return manager.get("/projects/grants/" + project)
                .json()
                .path("grant")
                .path("paidCents")
                .asLong();
    }

    private static List<Integer> atOnce(java.util.concurrent.Callable<Integer> work) throws Exception {
        ExecutorService crew = Executors.newFixedThreadPool(THREADS);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> one :
                    crew.invokeAll(Stream.generate(() -> work).limit(THREADS).toList())) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            crew.shutdownNow();
        }
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin")).toString();
    }
}
