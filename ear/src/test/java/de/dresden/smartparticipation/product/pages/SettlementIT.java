package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.payment.sepa.PainReading;
import de.dresden.smartparticipation.product.api.Api;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The end of the way of a Taler: from what was redeemed to the money, over the heads of partner, two clerks and a treasurer. */
class SettlementIT {

    private static final String PROGRAM = """
            insert into platform.payment_program (id, number, approved_on, file_id, debtor, debtor_iban_sealed, debtor_iban_shown,
                recorded_by, recorded_at)
            select ?::bigint, '37-1', date '2026-01-02', min(f.id), 'Landeshauptstadt Dresden', ?, 'DE… 3000',
                (select id from platform.v_person where login = 'k.brandt'), timestamptz '2026-01-02 09:00+01'
            from platform.file f where not exists (select 1 from platform.payment_program where ended_by is null) returning id::text""";

    /** What the ledger posted for the lines of a settlement, and which amounts their offers had. */
    private static final String LEDGER = """
            select sum(t.taler)::text from rewards.settlement s join rewards.settlement_line l on l.settlement_id = s.id
            join rewards.v_redeemed v on v.id = l.redemption_id join rewards.transfer t on t.name = v.transfer_name
            join rewards.transfer_end e on e.transfer_id = t.id and e.resolution = 'POSTED'
            join rewards.ledger_account a on a.id = t.to_account and a.kind = 'CLEARING' and a.partner_id = s.partner_id
            where s.reference = ?""";

    private static final String OF_MONTH = """
            select sum(t.taler)::text from rewards.settlement s
            join rewards.ledger_account a on a.partner_id = s.partner_id
            join rewards.transfer t on t.to_account = a.id and t.kind = 'REDEEM'
            join rewards.transfer_end e on e.transfer_id = t.id and e.resolution = 'POSTED'
            where s.reference = ? and date_trunc('month', e.ended_at at time zone 'Europe/Berlin')::date = s.month""";

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;
    private static Api clerk;
    private static Api secondClerk;
    private static Api treasurer;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
        clerk = api("y.demir");
        secondClerk = api("k.pohl");
        treasurer = api("o.engel");
        String id = stored.text("select nextval('platform.payment_program_id')::text");
        Keys keys = Keys.in(chromium.product().directory().resolve("keys"));
        stored.text(PROGRAM, id, keys.seal("iban", "payment program " + id, "DE89370400440532013000"));
    }

    /** In the published code nothing was settled. */
    @Test
    void nothingWasSettled() throws Exception {
        String reference = stored.text("select min(reference) from rewards.settlement where state = 'OBJECTED'");
        JsonNode before = clerk.get("/rewards/settlements/" + reference).json();
        long cents = before.path("settlement").path("cents").asLong();
        long line = before.path("objections").path(0).path("lineCents").asLong();

        Desk first = chromium.desk("y.demir").open("/rewards/settlement.xhtml?reference=" + reference);
        first.fill("answer:amount", "%d,%02d".formatted((line + 100) / 100, (line + 100) % 100));
        first.fill("answer:text", "Sie haben recht.")
                .press("answer:uphold")
                .told("stattgegeben")
                .picture("93-settlement");
        first.close();
        Desk partner = chromium.desk("x.krause").open("/partner/index.xhtml");
        partner.open("/partner/statements.xhtml").open("/partner/statement.xhtml?reference=" + reference);
        partner.press("accept:doAccept").told("zugestimmt").picture("94-statement");
        assertThat(partner.status("/rewards/settlements.xhtml")).isEqualTo(403);
        partner.close();

        assertThat(clerk.post("/rewards/settlements/" + reference + "/certify", Map.of())
                        .text())
                .as("who changed an amount does not certify it")
                .contains("own-correction");
        Api.Answer certified = secondClerk.post("/rewards/settlements/" + reference + "/certify", Map.of());
        assertThat(certified.status()).as(certified.toString()).isEqualTo(200);
        JsonNode settlement = certified.json().path("settlement");
        assertThat(settlement.path("cents").asLong()).isEqualTo(cents + 100);
        assertThat(settlement.path("taler").asText())
                .isEqualTo(stored.text(LEDGER, reference))
                .isEqualTo(stored.text(OF_MONTH, reference));
        assertThat(document(reference)).startsWith("%PDF");

        String order = settlement.path("paymentOrder").asText();
        JsonNode payment = treasurer.get("/payments/" + order).json();
        assertThat(payment.path("payment").path("cents").asLong()).isEqualTo(cents + 100);
        assertThat(payment.path("payment").path("case").asText()).isEqualTo(reference);
        assertThat(treasurer.post("/payments/" + order + "/order", Map.of()).status())
                .isEqualTo(200);
        PainReading pain = handedOver(order);
        assertThat(pain.problems()).isEmpty();
        assertThat(pain.cents()).isEqualTo(cents + 100);

        assertThat(treasurer
                        .post(
                                "/payments/" + order + "/book",
                                Map.of("outcome", "RETURNED", "day", today(), "reason", "Konto erloschen"))
                        .status())
                .isEqualTo(200);
        assertThat(state(reference)).isEqualTo("UNPAID");
        assertThat(secondClerk
                        .post("/rewards/settlements/" + reference + "/certify", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(stored.text(
                        "select count(*)::text from platform.payment_order where subject_reference = ?", reference))
                .isEqualTo("2");
    }

    @Test
    void whatIsCertifiedWaitsForATreasurerAndIsPaid() {
        String reference = stored.text(
                "select min(reference) from rewards.settlement where state = 'CERTIFIED' and corrected_by = '{}'");
        assertThat(clerk.post("/rewards/settlements/" + reference + "/certify", Map.of())
                        .code())
                .isEqualTo("rewards.settlement.certified-already");
        Desk desk = chromium.desk("m.thiele").open("/rewards/settlement.xhtml?reference=" + reference);
        assertThat(desk.main().innerText()).contains("zur Zahlung gegeben", "Taler: Zeilen und Journal");
        assertThat(desk.at("certify:doCertify").count()).isZero();
        desk.close();
        assertThat(clerk.get("/rewards/settlements/payouts")
                        .json()
                        .path("level")
                        .asText())
                .isEqualTo("FAR");
        assertThat(clerk.post("/rewards/settlements/draft", Map.of())
                        .json()
                        .path("drafted")
                        .asInt())
                .as("nothing is left")
                .isZero();
    }

    @Test
    void aPartnerSeesItsOwnAndNothingElse() {
        Api partner = api("x.krause");
        JsonNode own = partner.get("/rewards/statements").json();
        assertThat(own.path("total").asInt()).isPositive();
        String foreign = stored.text("select min(s.reference) from rewards.settlement s where s.partner_id not in"
                + " (select partner_id from rewards.partner_person)");
        assertThat(partner.get("/rewards/statements/" + foreign).status()).isEqualTo(404);
        assertThat(partner.get("/rewards/statements/" + foreign + "/document").status())
                .isEqualTo(404);
        assertThat(partner.post("/rewards/statements/" + foreign + "/objections", Map.of("reason", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(partner.get("/rewards/settlements").status()).isEqualTo(403);
        assertThat(clerk.get("/rewards/statements").status()).isEqualTo(403);
    }

    /** The order as the only payment of a file for the bank. */
    private static PainReading handedOver(String order) throws Exception {
        Desk desk = chromium.desk("o.engel").open("/payments/batches.xhtml");
        desk.page()
                .locator(
                        "[id='waiting:orders'] tbody tr",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText(order))
                .locator(".ui-chkbox-box")
                .click();
        desk.choose("waiting:format", "Zahlungsdatei (pain.001) für die Bank").press("waiting:handOver");
        String batch = stored.text(
                "select b.reference from platform.payment_batch b join platform.payment_order o on o.batch_id = b.id"
                        + " where o.reference = ?",
                order);
        desk.open("/payments/batch.xhtml?ref=" + batch);
        byte[] file = Files.readAllBytes(desk.download("take:doTake"));
        desk.close(); // takes its downloads along
        return PainReading.of(file);
    }

    private static String document(String reference) {
        return new String(
                clerk.get("/rewards/settlements/" + reference + "/document").body(), 0, 4, StandardCharsets.ISO_8859_1);
    }

    private static String state(String reference) {
        return clerk.get("/rewards/settlements/" + reference)
                .json()
                .path("settlement")
                .path("state")
                .asText();
    }

    private static String today() {
        return stored.text("select (current_timestamp at time zone 'Europe/Berlin')::date::text");
    }

    private static Api api(String user) {
        return Api.of(chromium.product(), user);
    }
}
