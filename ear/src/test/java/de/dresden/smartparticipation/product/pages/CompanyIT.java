package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.dresden.smartparticipation.product.api.Api;
import de.dresden.smartparticipation.product.api.Api.Answer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A company from its registration to its release: written in steps, confirmed by mail, asked back, corrected, released by the
 * association; and the partner that it found joins by its own address.
 */
class CompanyIT {

    /** A form that comes sooner is taken for a robot's. */
    private static final double OLD_ENOUGH = 3_200;

    private static final String COMPANIES = "/public/cooperation/companies";
    private static final String EMAIL = "uwe.holm@holmholz.example";
    private static final String PARTNER = "lea.klang@klangholm.example";
    private static final String NAME = "Holm Holz <script>alert(1)</script>";
    private static final String UNTIL =
            LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(9).toString();

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
    }

    @Test
    void aCompanyIsRegisteredConfirmedAskedBackCorrectedAndReleasedAndItsPartnerJoins() {
        Page writer = chromium.anonymous(Chromium.PHONE);
        writer.navigate("/public/company.xhtml");
        writer.waitForTimeout(OLD_ENOUGH);
        begin(writer, NAME, "crafts", "58", EMAIL);
        assertThat(writer.locator(".notice.done")).containsText(EMAIL);
        portrait(writer, "Wir bauen Möbel. <img src=x onerror=alert(1)>");
        topic(writer, "recruiting");
        topic(writer, "prototyping");
        writer.fill("#field-hours", "zwölf");
        go(writer, "next");
        assertThat(writer.locator(".notice.late")).containsText("keine ganze Zahl");
        writer.fill("#field-hours", "12");
        writer.fill("#field-partnerName", "Klang Holm");
        writer.fill("#field-partnerEmail", PARTNER);
        writer.selectOption("#field-wish-0-kind", "MUST_NOT");
        writer.fill("#field-wish-0-named", "Möbel Müller");
        writer.selectOption("#field-wish-1-kind", "WISHED");
        writer.fill("#field-wish-1-named", "figurentheater  WINDMÜHLE");
        go(writer, "next");
        writer.check("[name=agree-MATCHING]");
        writer.locator("button[value=send]").dblclick();
        writer.locator(".notice.wait").waitFor();
        assertThat(writer.locator(".notice.wait")).containsText(EMAIL);
        assertThat(stored.number("select count(*) from platform.mail where recipient = ?", PARTNER))
                .as("nobody is written to before the own address is confirmed")
                .isZero();
        confirm(writer, EMAIL);
        String reference = stored.text("select reference from projects.company where contact_email = ?", EMAIL);

        Desk manager = chromium.desk("v.berger").open("/cooperation/company.xhtml?ref=" + reference);
        assertThat(manager.page().locator("h1")).containsText(NAME);
        assertThat(manager.main()).containsText("mehr als 50");
        assertThat(manager.main()).containsText("Möbel Müller");
        assertThat(manager.at("release:release")).hasCount(0);
        manager.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Rückfrage stellen"))
                .click();
        manager.fill("ask:question", "Sind alle 58 in Dresden?").fill("ask:until", UNTIL);
        manager.press("ask:ask").told("ist gesendet");
        assertThat(manager.status("/cooperation/company.xhtml?ref=UN-1999-0001"))
                .isEqualTo(404);
        manager.close();

        writer.navigate(link(EMAIL, "myCompany", "Rückfrage%"));
        assertThat(writer.locator("blockquote")).containsText("Sind alle 58 in Dresden?");
        String mine = writer.url().replaceFirst("https?://[^/]+/public/myCompany.xhtml", "");
        writer.navigate("/public/company.xhtml" + mine + "&step=COMPANY");
        writer.fill("#field-employees", "14");
        go(writer, "save");
        writer.navigate("/public/company.xhtml" + mine + "&step=OVERVIEW");
        writer.fill("#field-reply", "Nur 14 arbeiten hier.");
        go(writer, "send");
        assertThat(writer.locator(".notice.done")).containsText("Antwort");

        Desk association = chromium.desk("a.lange").open("/cooperation/company.xhtml?ref=" + reference);
        assertThat(association.main()).containsText("Nur 14 arbeiten hier.");
        assertThat(association.main()).not().containsText("Möbel Müller");
        assertThat(association.at("refuse:refuse")).hasCount(0);
        association.press("release:release").told("ist freigegeben");
        association.close();
        assertThat(stored.text("select state from projects.company where reference = ?", reference))
                .isEqualTo("RELEASED");

        assertThat(stored.text("""
                select o.name from projects.company_wish w join projects.company c on c.id = w.company_id
                join projects.company o on o.id = w.other_id where c.reference = ?""", reference))
                .as("released, but not published: found by whoever releases")
                .isEqualTo("Figurentheater Windmühle");
        manager = chromium.desk("v.berger").open("/cooperation/company.xhtml?ref=" + reference);
        assertThat(manager.main()).containsText("Genanntes Unternehmen am Namen erkannt");
        manager.close();

        theCityIsToldOfAndChecksACorrectionOfAReleasedOne(writer, mine, reference);
        partnerJoins(reference);
        foreignKeysOpenNothing(writer);
        writer.context().close();
    }

    @Test
    void aProgramRegistersACompanyOnceForEachKey() {
        Api nobody = new Api(chromium.product().url() + "/api/v1", null);
        Answer catalogue = nobody.get("/public/cooperation/catalogue");
        assertThat(catalogue.json().path("sectors").path(0).path("kkw").asBoolean())
                .isTrue();
        Map<String, Object> company = program();
        String key = UUID.randomUUID().toString();
        Answer first = nobody.post(COMPANIES, company, "Idempotency-Key", key);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        Answer again = nobody.post(COMPANIES, company, "Idempotency-Key", key);
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        assertThat(again.json().path("reference")).isEqualTo(first.json().path("reference"));
        assertThat(again.json().path("page").asText("")).as("told once").isEmpty();
        company.put("website", "javascript:alert(1)");
        company.put("sector", "magic");
        Answer wrong = nobody.post(
                COMPANIES, company, "Idempotency-Key", UUID.randomUUID().toString());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.toString()).contains("projects.company.website", "projects.company.sector-unknown");
        assertThat(stored.number("select count(*) from projects.company where contact_email = 'api@holzapi.example'"))
                .isEqualTo(1);
    }

    private static Map<String, Object> program() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("name", "Holz per Programm"),
                Map.entry("legalForm", "GMBH"),
                Map.entry("sector", "crafts"),
                Map.entry("employees", 7),
                Map.entry("contactName", "Ada Holm"),
                Map.entry("email", "api@holzapi.example"),
                Map.entry("street", "Weg 1"),
                Map.entry("postalCode", "01159"),
                Map.entry("city", "Dresden"),
                Map.entry("description", "Möbel"),
                Map.entry("needs", List.of(Map.of("topic", "team", "urgency", 3))),
                Map.entry("offers", List.of(Map.of("topic", "prototyping", "strength", 5, "text", "Muster"))),
                Map.entry("hoursPerMonth", 8),
                Map.entry("wishes", List.of(Map.of("kind", "WISHED", "name", "Klangwerk"))),
                Map.entry("consents", List.of("MATCHING")),
                Map.entry("notice", 1)));
    }

    private static void partnerJoins(String first) {
        Page partner = chromium.anonymous(Chromium.PHONE);
        partner.navigate(link(PARTNER, "companyPair", "%Tandem%"));
        assertThat(partner.locator("main")).containsText(NAME);
        partner.locator("main a.button.first").click();
        partner.locator("#field-name").waitFor();
        assertThat(partner.locator("#field-email")).hasValue(PARTNER);
        partner.waitForTimeout(OLD_ENOUGH);
        begin(partner, "Klang Holm", "music", "2", PARTNER);
        portrait(partner, "Wir machen Klang.");
        topic(partner, "sales-channel");
        topic(partner, "storytelling");
        partner.fill("#field-hours", "8");
        go(partner, "next");
        go(partner, "send");
        confirm(partner, PARTNER);
        partner.context().close();
        assertThat(stored.text("""
                select f.reference from projects.company s join projects.company_pair p on p.id = s.pair_id and p.joined_at is not null
                join projects.company f on f.pair_id = p.id and f.pair_side = 1
                where s.contact_email = ? and s.pair_side = 2""", PARTNER)).isEqualTo(first);
        assertThat(stored.number(
                        "select count(*) from platform.mail where recipient = ? and subject_line like '%ist Ihr Partner'",
                        EMAIL))
                .isEqualTo(1);
    }

    private static void theCityIsToldOfAndChecksACorrectionOfAReleasedOne(Page writer, String mine, String reference) {
        writer.navigate("/public/company.xhtml" + mine + "&step=NEEDS");
        assertThat(writer.locator("main")).not().containsText("prüfen wir es noch einmal");
        writer.navigate("/public/company.xhtml" + mine + "&step=PORTRAIT");
        assertThat(writer.locator(".notice")).containsText("Ändern Sie Straße oder Postleitzahl");
        writer.fill("#field-description", "Wir bauen Bühnen, auch aus Holz.");
        go(writer, "save");
        assertThat(writer.locator(".notice.done")).containsText("Gespeichert");
        assertThat(stored.text("select state from projects.company where reference = ?", reference))
                .isEqualTo("RELEASED");
        writer.navigate("/public/company.xhtml" + mine + "&step=COMPANY");
        assertThat(writer.locator(".notice")).containsText("an keiner neuen Vermittlung teil");
        writer.fill("#field-employees", "15");
        go(writer, "save");
        assertThat(writer.locator(".notice.wait")).containsText("Wir prüfen Ihr Unternehmen jetzt noch einmal");
        assertThat(writer.locator("main")).not().containsText("Ihr Unternehmen ist freigegeben");
        assertThat(stored.text("select state from projects.company where reference = ?", reference))
                .isEqualTo("SUBMITTED");
        chromium.desk("v.berger")
                .open("/cooperation/company.xhtml?ref=" + reference)
                .press("release:release")
                .told("ist freigegeben")
                .close();
    }

    private static void foreignKeysOpenNothing(Page page) {
        for (String name : new String[] {"company", "myCompany", "companyPair"}) {
            assertThat(page.navigate("/public/" + name + ".xhtml?key=guessed").status())
                    .as(name)
                    .isEqualTo(404);
        }
    }

    private static void begin(Page page, String name, String sector, String employees, String email) {
        page.fill("#field-name", name);
        page.selectOption("#field-legalForm", "GMBH");
        page.selectOption("#field-sector", sector);
        page.fill("#field-employees", employees);
        page.fill("#field-contact", "Uwe Holm");
        page.fill("#field-email", email);
        go(page, "next");
    }

    private static void portrait(Page page, String description) {
        page.fill("#field-street", "Weg 1");
        page.fill("#field-postalCode", "01159");
        page.fill("#field-city", "Dresden");
        page.fill("#field-description", description);
        go(page, "next");
    }

    private static void topic(Page page, String topic) {
        page.selectOption("#field-topic-0-topic", topic);
        page.selectOption("#field-topic-0-grade", "4");
        page.fill("#field-topic-0-text", "Genau dabei.");
        go(page, "next");
    }

    private static void confirm(Page page, String email) {
        page.navigate(link(email, "confirm", "%"));
        page.locator("main button[type=submit]").click();
        page.locator(".notice.done").waitFor();
    }

    private static void go(Page page, String button) {
        page.locator("button[name=do][value=" + button + "]").last().click();
        page.waitForLoadState();
    }

    private static String link(String email, String page, String subject) {
        String body = stored.text(
                "select body from platform.mail where recipient = ? and body like '%/public/" + page
                        + ".xhtml%' and subject_line like ? order by id desc limit 1",
                email,
                subject);
        return body.replaceAll("(?s).*?https?://[^/\\s]+(/public/" + page + "\\.xhtml\\?key=\\S+).*", "$1");
    }
}
