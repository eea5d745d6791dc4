package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the application of a business to its first offer, with two clerks who decide and nobody who can do it alone. */
class PartnerIT {

    /** A form that comes sooner is taken for a robot's. */
    private static final double OLD_ENOUGH = 3_200;

    private static final String EMAIL = "ida.kern@strickstube.example";
    private static final String NAME = "Strickstube Plauen";

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
    }

    @Test
    void a_business_applies_confirms_is_asked_answers_and_is_admitted_by_two() {
        Page business = chromium.anonymous(Chromium.PHONE);
        business.navigate("/public/partnerApplication.xhtml");
        send(business);
        assertThat(business.locator(".notice.late")).containsText("IBAN");
        business.waitForTimeout(OLD_ENOUGH);
        business.fill("#field-name", NAME);
        business.fill("#field-iban", "DE89 3704 0044 0532 0130 01");
        business.check("#field-criteria-1");
        send(business);
        assertThat(business.locator(".notice.late")).containsText("Rechtsform");
        assertThat(business.locator("#field-name")).hasValue(NAME);
        assertThat(business.locator("#field-criteria-1")).isChecked();

        business.selectOption("#field-legalForm", "SOLE_TRADER");
        business.fill("#field-street", "Zwickauer Straße 1");
        business.fill("#field-postalCode", "01187");
        business.fill("#field-contact", "Ida Kern");
        business.fill("#field-email", EMAIL);
        business.fill("#field-taxNumber", "203/111/22233");
        send(business);
        assertThat(business.locator(".notice.late")).containsText("Diese IBAN kann nicht stimmen");
        business.fill("#field-iban", "DE89 3704 0044 0532 0130 00");
        business.setInputFiles(
                "#field-files",
                new FilePayload("beleg.txt", "text/plain", "Ein Nachweis.".getBytes(StandardCharsets.UTF_8)));
        send(business);
        assertThat(business.locator(".notice.done")).containsText("angekommen");
        String own = business.url().replaceFirst("done=sent&", "");
        String reference = stored.text("select reference from rewards.partner where contact_email = ?", EMAIL);

        business.navigate(link("confirm"));
        business.locator("main button[type=submit]").click();
        business.locator(".notice.done").waitFor();

        String page = "/rewards/partner.xhtml?ref=" + reference;
        Desk first = chromium.desk("y.demir").open(page);
        Desk late = chromium.desk("k.pohl").open(page);
        first.press("form:takeUp").told("prüft jetzt den Antrag");
        late.press("form:takeUp").told("Die Seite zeigt jetzt diesen neuen Stand");
        assertThat(late.at("form:takeUp").count())
                .as("what somebody else has done is not offered any more")
                .isZero();
        late.open("/rewards/partners.xhtml").page().goBack();
        assertThat(late.page()).hasTitle(Pattern.compile(".*" + NAME + ".*"));
        late.close();
        first.fill("form:remark", "Welche Maschinen?").press("form:giveBack").told("unterwegs");
        business.navigate(own);
        business.waitForTimeout(OLD_ENOUGH);
        business.fill("#field-reply", "Zwei alte Strickmaschinen.");
        send(business);
        assertThat(business.locator(".notice.done")).containsText("Antwort ist angekommen");

        first.open(page).press("form:approve").told("Ihre Freigabe ist eingetragen");
        assertThat(first.at("form:approve").count())
                .as("one alone admits nobody")
                .isZero();
        Desk second = chromium.desk("k.pohl").open(page);
        second.press("form:approve").told("ist zugelassen");
        second.fill("contract:number", "KB-2026-9").fill("contract:from", "2026-01-01");
        second.press("contract:activate").told("aktiver Partner");
        business.navigate(own);
        assertThat(business.locator("main")).containsText("Für Ihre Angebote melden Sie sich mit Ihrem Konto an");
        assertThat(stored.text(
                        "select iban_sealed from rewards.partner_version v join rewards.partner p on p.id = v.partner_id"
                                + " where p.reference = ?",
                        reference))
                .doesNotContain("3704");
        first.close();
        second.close();
        business.context().close();
    }

    @Test
    void a_partner_proposes_an_offer_the_tax_office_is_heard_two_approve_and_everybody_sees_it() {
        Desk partner = chromium.desk("x.krause").open("/index.xhtml");
        assertThat(partner.page().url()).contains("/partner/index.xhtml");
        partner.open("/partner/offerEdit.xhtml");
        partner.fill("form:title", "Speichen prüfen").fill("form:description", "Alle Speichen, beide Räder.");
        partner.choose("form:kind", "QR-Code an der Kasse")
                .fill("form:price", "5")
                .fill("form:payout", "7,50");
        partner.choose("form:taxClass", "Preisnachlass").choose("form:taxPercent", "19 %");
        partner.fill("form:validFrom", "2026-01-01").fill("form:validUntil", "2099-12-31");
        partner.fill("form:place", "In der Werkstatt").press("form:save").told("Wählen Sie einen Stadtteil");
        assertThat(partner.at("form:area-problem")).containsText("Wählen Sie einen Stadtteil");
        partner.fill("form:price", "0").fill("form:memberLimit", "0").press("form:save");
        assertThat(partner.at("form:price-problem")).containsText("Der Preis liegt zwischen");
        assertThat(partner.at("form:memberLimit-problem")).containsText("leer heißt ohne Grenze");
        partner.fill("form:price", "5").fill("form:memberLimit", "");
        partner.choose("form:area", "Friedrichstadt").press("form:save").told("ist gespeichert");
        String reference = partner.page().url().replaceFirst(".*ref=", "");
        Desk curious = chromium.desk("y.demir").open("/index.xhtml");
        assertThat(curious.status("/rewards/offer.xhtml?ref=" + reference))
                .as("the draft is the partner's own")
                .isEqualTo(404);
        curious.close();
        partner.press("form:propose").told("vorgeschlagen");
        assertThat(partner.status("/partner/offer.xhtml?ref=" + offerOf("Café")))
                .as("of another partner")
                .isEqualTo(404);
        assertThat(partner.status("/rewards/offers.xhtml")).isEqualTo(403);
        partner.close();

        String page = "/rewards/offer.xhtml?ref=" + reference;
        Desk first = chromium.desk("y.demir").open(page);
        assertThat(first.at("form:approve").count())
                .as("before the tax office has answered")
                .isZero();
        first.fill("tax:fileNumber", "202 S 7100").fill("tax:decidedOn", "2026-01-02");
        first.press("tax:decide").told("Einordnung");
        first.press("form:approve").told("Ihre Freigabe ist eingetragen");
        first.close();
        Desk second = chromium.desk("k.pohl").open(page);
        second.press("form:approve").told("gilt ab jetzt in dieser Fassung");
        second.close();

        Page citizen = chromium.anonymous(Chromium.PHONE);
        citizen.navigate("/public/offers.xhtml?q=Speichen");
        assertThat(citizen.locator("article.card")).containsText("5 Taler");
        citizen.locator("article.card a").click();
        assertThat(citizen.locator("h1")).hasText("Speichen prüfen");
        assertThat(citizen.context().cookies()).isEmpty();
        citizen.context().close();
    }

    @Test
    void a_partners_people_propose_other_data_and_two_clerks_decide() {
        Desk partner = chromium.desk("x.krause").open("/partner/dataEdit.xhtml");
        partner.fill("form:street", "Neue Werkstraße 5")
                .fill("form:iban", "DE89 3704 0044 0532 0130 00")
                .press("form:propose")
                .told("Zwei Personen der Stadt prüfen sie");
        assertThat(partner.main().innerText()).contains("Neue Werkstraße 5").contains("… 3000");
        assertThat(stored.text("select count(*)::text from platform.mail where recipient = 'x.krause@demo.invalid'"
                        + " and body like '%3000%' and subject_line like '%Konto%'"))
                .as("who is reached is warned of another account at once")
                .isEqualTo("1");
        partner.open("/partner/dataEdit.xhtml");
        assertThat(partner.at("form:propose").count())
                .as("one change at a time")
                .isZero();
        partner.fill("reach:phone", "0351 123456").press("reach:save").told("Eine Person der Stadt sieht sie an");

        String page = "/rewards/partner.xhtml?ref="
                + stored.text(
                        "select p.reference from rewards.partner p join rewards.partner_version v on v.partner_id = p.id"
                                + " where v.from_partner and v.approval_state = 'PROPOSED'");
        Desk first = chromium.desk("y.demir").open(page);
        assertThat(first.main().innerText()).contains("(Partner)").contains("0351 123456");
        first.press("wish:approve").told("Die Ansprechperson ist geändert");
        first.press("form:approve").told("Ihre Freigabe ist eingetragen");
        Desk second = chromium.desk("k.pohl").open(page);
        second.fill("form:remark", "Bitte einen Nachweis der Bank")
                .press("form:giveBack")
                .told("ist zurückgegeben");

        partner.open("/partner/data.xhtml").picture("98-own-data");
        assertThat(partner.main().innerText())
                .contains("zurückgegeben")
                .contains("Bitte einen Nachweis der Bank")
                .contains("0351 123456");
        partner.press("form:withdraw").told("Der Vorschlag ist zurückgezogen");
        assertThat(
                        stored.text(
                                "select count(*)::text from platform.mail where subject_line like 'Ihre Änderung kommt zurück%'"))
                .isEqualTo("1");
    }

    @Test
    void a_partners_people_propose_another_tax_status_and_two_clerks_decide() {
        Desk partner = chromium.desk("x.krause").open("/partner/dataEdit.xhtml");
        partner.fill("tax:note", "Bescheid").press("tax:propose");
        assertThat(partner.main().innerText()).contains("ab welchem Tag der Steuerstatus gilt");
        partner.choose("tax:status", "nicht steuerpflichtig oder steuerfrei")
                .fill("tax:from", "2027-01-01")
                .fill("tax:note", "Bescheid des Finanzamts vom 2.11.")
                .press("tax:propose")
                .told("Zwei Personen der Stadt sehen ihn an");
        assertThat(partner.main().innerText()).contains("01.01.2027").contains("Bescheid des Finanzamts vom 2.11.");

        String reference = stored.text(
                "select p.reference from rewards.tax_proposal t join rewards.partner p on p.id = t.partner_id"
                        + " where t.note like 'Bescheid des Finanzamts vom 2.11.%'");
        String page = "/rewards/terms.xhtml?ref=" + reference;
        assertThat(task(reference)).isEqualTo("1");
        Desk first = chromium.desk("y.demir").open(page);
        first.fill("proposal:remark", "Der Bescheid fehlt")
                .press("proposal:giveBack")
                .told("zurückgegeben");
        assertThat(task(reference)).isEqualTo("0");
        partner.open("/partner/data.xhtml");
        assertThat(partner.main().innerText()).contains("Der Bescheid fehlt");
        partner.open("/partner/dataEdit.xhtml").press("tax:propose").told("Zwei Personen der Stadt sehen ihn an");

        first.open(page).press("form:record").told("Eine zweite Person gibt es frei");
        assertThat(first.main().innerText()).contains("gilt ab 01.01.2027: Bescheid des Finanzamts vom 2.11.");
        chromium.desk("k.pohl").open(page).press("second:release").told("Freigegeben");
        assertThat(task(reference)).isEqualTo("0");
        partner.open("/partner/data.xhtml").picture("98-own-tax");
        assertThat(partner.main().innerText())
                .contains("nicht steuerpflichtig oder steuerfrei")
                .doesNotContain("wartet auf die Stadt");
    }

    /** How many people are waited for to look at the tax status. */
    private static String task(String reference) {
        return stored.text(
                "select count(*)::text from platform.task where step = 'tax-status.proposed' and subject_reference = ?"
                        + " and closed_at is null",
                reference);
    }

    private static void send(Page page) {
        page.locator("main form button.first").click();
        page.locator("main .notice").first().waitFor();
    }

    private static String offerOf(String partner) {
        return stored.text("""
                select min(o.reference) from rewards.offer o join rewards.partner_version v on v.partner_id = o.partner_id
                where v.name like ? || '%'""", partner);
    }

    private static String link(String what) {
        String body = stored.text("select body from platform.mail where recipient = ? order by id desc limit 1", EMAIL);
        return body.replaceAll("(?s).*?https?://[^/\\s]+(/public/" + what + "\\.xhtml\\?key=\\S+).*", "$1");
    }
}
