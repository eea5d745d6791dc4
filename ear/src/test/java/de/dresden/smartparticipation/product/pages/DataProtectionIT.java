package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A person asks for the own data, two clerks answer; a consultation's contributions become open data. */
class DataProtectionIT {

    private static final int OLD_ENOUGH = 3_500;
    private static final Pattern LINK = Pattern.compile("https?://\\S+?(/public/\\S+)");

    @AutoClose
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @Test
    void a_person_confirms_the_address_two_clerks_answer_and_the_link_leads_to_the_data() {
        String email = "auskunft@example.org";
        Page person = chromium.anonymous(Chromium.PHONE);
        person.navigate("/public/myData.xhtml");
        person.waitForTimeout(OLD_ENOUGH);
        person.fill("#field-email", email);
        person.locator("main button[type=submit]").click();
        person.waitForURL(address -> address.contains("done="));

        person.navigate(link(email, "bestätigen"));
        assertThat(person.locator("main").innerText()).contains(email);
        person.locator("main button[type=submit]").click();
        person.locator(".notice.done").waitFor();

        Desk first = chromium.desk("j.weber").open("/privacy/list.xhtml");
        first.page()
                .locator("tr", new Page.LocatorOptions().setHasText(email))
                .locator("a")
                .click();
        first.at("form:propose").waitFor();
        String request = first.page().url().replaceFirst("https?://[^/]+", "");
        first.picture("80-found").press("form:propose").told("Eine andere Person muss freigeben");
        assertThat(first.at("form:approve").count())
                .as("who proposed cannot approve")
                .isZero();
        chromium.desk("m.richter").open(request).press("form:approve").told("bekommt den Link");

        String own = link(email, "Ihre Daten");
        person.navigate(own);
        assertThat(person.locator("main").innerText()).contains("Als PDF");
        String key = own.replaceFirst(".*key=", "");
        APIResponse file = person.request().get("/public/my-data-file?format=json&key=" + key);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text()).contains(email);
        assertThat(person.request().get("/public/my-data-file?key=guessed").status())
                .isEqualTo(404);
    }

    @Test
    void after_an_erasure_contributions_stay_without_their_sender() {
        String email = "p.hentschel@example.org";
        erase(email, "Radstreifen an der Bautzner");

        Desk first = chromium.desk("j.weber").open("/privacy/list.xhtml");
        assertThat(first.main().innerText()).as("requests").doesNotContain(email);
        assertThat(chromium.anonymous(Chromium.WIDE)
                        .request()
                        .get("/api/v1/public/consultations/" + consultation("Mobilit") + "/contributions?q=Bautzner")
                        .text())
                .contains("Radstreifen an der Bautzner");
    }

    @Test
    void a_company_whose_contact_is_erased_is_withdrawn_and_says_nothing_any_more() {
        Stored stored = new Stored(chromium.product());
        String email = "thiele@gaertnerei-morgentau.example";
        String company = stored.text("select reference from projects.company where contact_email = ?", email);
        erase(email, "Gärtnerei Morgentau");
        assertThat(stored.text("select state || ' ' || name from projects.company where reference = ?", company))
                .isEqualTo("WITHDRAWN gelöscht");
        assertThat(stored.number(
                        "select count(*) from platform.task where subject_reference = ? and closed_at is null",
                        company))
                .as("nobody waits for it")
                .isZero();
    }

    /** A person asks for it, two clerks see to it. @param shown what the clerks are shown of it before */
    private static void erase(String email, String shown) {
        Page person = chromium.anonymous(Chromium.PHONE);
        person.navigate("/public/myData.xhtml");
        person.waitForTimeout(OLD_ENOUGH);
        person.locator("input[name=kind][value=ERASURE]").check();
        person.fill("#field-email", email);
        person.locator("main button[type=submit]").click();
        person.waitForURL(address -> address.contains("done="));
        String reference = person.url().replaceFirst(".*done=", "");
        person.navigate(link(email, "bestätigen"));
        person.locator("main button[type=submit]").click();
        person.locator(".notice.done").waitFor();

        Desk first = chromium.desk("j.weber").open("/privacy/list.xhtml");
        first.page()
                .locator("tr", new Page.LocatorOptions().setHasText(reference))
                .locator("a")
                .click();
        first.at("form:propose").waitFor();
        String request = first.page().url().replaceFirst("https?://[^/]+", "");
        assertThat(first.main().innerText()).contains(shown);
        first.press("form:propose");
        chromium.desk("m.richter").open(request).press("form:approve").told("gelöscht");
    }

    @Test
    void old_data_go_when_the_archive_has_what_it_wants() {
        Desk manager = chromium.desk("j.weber");
        String plan = "/consultations/retention.xhtml?reference=" + consultation("Elbwiesen");
        manager.open(plan);
        assertThat(manager.at("run:dispose").count())
                .as("the archive comes first")
                .isZero();

        manager.press("archive:handOver").pressAndConfirm("run:dispose").awaitJob();

        manager.open(plan).picture("83-disposed");
        assertThat(manager.main().innerText()).contains("Es ist nichts fällig", "Zuletzt ausgesondert");
    }

    private static String consultation(String title) {
        Desk manager = chromium.desk("j.weber").open("/consultations/list.xhtml");
        manager.page()
                .locator("main table a", new Page.LocatorOptions().setHasText(title))
                .first()
                .click();
        manager.page().waitForURL(address -> address.contains("reference="));
        return manager.page().url().replaceFirst(".*reference=", "").replaceFirst("&.*", "");
    }

    @Test
    void open_data_are_checked_looked_at_released_and_kept_by_caches() {
        Desk manager = chromium.desk("j.weber");
        String reference = consultation("Mobilit");
        String data = "/api/v1/public/consultations/" + reference + "/open-data.";
        assertThat(get(data + "csv", null).status()).isEqualTo(404);

        manager.open("/consultations/openData.xhtml?reference=" + reference)
                .press("form:check")
                .awaitJob();
        manager.open("/consultations/openData.xhtml?reference=" + reference).picture("81-finds");
        Locator finds = manager.page().locator("[id$=':omit']");
        while (finds.count() > 0) {
            manager.press(finds.first().getAttribute("id"));
        }
        manager.press("form:release").told("freigegeben").picture("82-released");

        APIResponse csv = get(data + "csv", null);
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.text()).contains("nummer", "BE-");
        String tag = csv.headers().get("etag");
        assertThat(tag).isNotBlank();
        assertThat(get(data + "csv", tag).status()).isEqualTo(304);
        assertThat(get(data + "geojson", null).text()).contains("FeatureCollection");
        assertThat(get(data + "dcat", null).text()).contains("dcat:Dataset", "dl-by-de/2.0");
    }

    private static APIResponse get(String address, String tag) {
        RequestOptions options = RequestOptions.create();
        if (tag != null) {
            options.setHeader("If-None-Match", tag);
        }
        return chromium.anonymous(Chromium.WIDE).request().get(address, options);
    }

    /** What the latest mail to the address with these words in its subject leads to; mails wait where no server is set. */
    private static String link(String email, String words) {
        Desk administrator = chromium.desk("k.brandt").open("/mails/list.xhtml?q=" + email);
        administrator
                .page()
                .locator("tr", new Page.LocatorOptions().setHasText(words))
                .locator("a")
                .first()
                .click();
        administrator.page().waitForURL(address -> address.contains("/mails/mail.xhtml"));
        Matcher found = LINK.matcher(administrator.main().innerText());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
