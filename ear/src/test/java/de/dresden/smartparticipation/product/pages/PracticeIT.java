package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A good example: asked for, told by one company, agreed to by both, checked, released by another, public, and taken down by a company. */
class PracticeIT {

    /** A form that is sent at once is taken for a robot's. */
    private static final int OLD_ENOUGH = 3_200;

    private static final String TITLE = "Ein <b>gemeinsamer</b> Stand auf der Messe";

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
    }

    @Test
    void aStoryIsToldByBothReleasedByTwoAndTakenDownByOne() throws Exception {
        String pair = acceptedPair();
        Desk manager = chromium.desk("v.berger").open("/cooperation/practices.xhtml");
        manager.page().locator("[id='asking:pair']").selectOption(pair);
        manager.press("asking:ask").told("gebeten");
        String story = stored.text("select max(reference) from projects.best_practice");
        String desk = "/cooperation/practice.xhtml?ref=" + story;

        Page company = chromium.anonymous(400);
        company.navigate(link(pair, 1));
        company.locator("#field-title").fill(TITLE);
        company.getByLabel("Vertriebswege").check();
        company.locator("#field-need").fill("Allein war der Stand zu teuer.");
        company.locator("#field-deeds").fill("Wir haben ihn zusammen gebaut.");
        company.locator("#field-results").fill("Beide haben Aufträge mitgenommen.");
        company.locator("#field-value1").fill("12");
        company.locator("#field-label1").fill("Aufträge");
        company.locator("#field-quote").fill("Zu zweit traut man sich mehr.");
        send(company, "#write");
        assertThat(company.locator("main")).containsText("Gespeichert");
        showPicture(company, pair);
        company.locator("#field-consent").check();
        send(company, "#agree");
        assertThat(company.locator("main")).containsText("Zustimmung ist angekommen");
        manager.open(desk);
        assertThat(manager.at("checking:check")).hasCount(0);

        company.navigate(link(pair, 2));
        assertThat(company.locator("main")).containsText(TITLE);
        send(company, "#agree");
        assertThat(company.locator("main")).containsText("Ohne diese Einwilligung");
        company.locator("#field-consent").check();
        send(company, "#agree");
        assertThat(company.locator("main")).containsText("Alle haben zugestimmt");

        assertThat(status(story)).isEqualTo(404);
        manager.open(desk).press("checking:check").told("zweite Person");
        assertThat(manager.at("form:approve")).hasCount(0);
        Desk other = chromium.desk("w.busch").open(desk);
        other.press("form:approve").told("öffentlich");

        Page reader = chromium.anonymous(1_200);
        reader.navigate("/public/goodExamples.xhtml?q=Messe&need=sales-channel");
        reader.locator("main article a").first().click();
        assertThat(reader.locator("h1")).hasText(TITLE);
        assertThat(reader.locator("main")).containsText("Zu zweit traut man sich mehr.");
        assertThat(status(story)).isEqualTo(200);
        assertThat(stored.number(
                        "select count(*) from platform.mail where subject_line = 'Veröffentlicht: " + TITLE + "'"))
                .isEqualTo(2);

        company.navigate(link(pair, 2));
        company.locator("#field-reason").fill("Wir gehen getrennte Wege.");
        send(company, "#disagree");
        assertThat(company.locator("main")).containsText("Widerruf ist angekommen");
        assertThat(status(story)).isEqualTo(404);
        other.open(desk);
        assertThat(other.main()).containsText("Wir gehen getrennte Wege.");
        assertThat(stored.number(
                        "select count(*) from platform.audit_entry where action = 'best-practice.consent-withdrawn'"))
                .isEqualTo(1);
        other.close();
        manager.close();
        assertThat(chromium.complaints()).isEmpty();
    }

    /** A company sees the picture that it consents to; nobody else does yet, and its key opens no other story's. */
    private static void showPicture(Page company, String pair) throws Exception {
        company.locator("#field-picture").setInputFiles(new FilePayload("stand.png", "image/png", picture()));
        company.locator("#field-text").fill("Der Stand von vorn");
        company.locator("#field-credit").fill("Holzwerk");
        company.locator("#field-rights").check();
        send(company, "#add");
        Locator shown = company.getByAltText("Der Stand von vorn");
        shown.scrollIntoViewIfNeeded();
        assertThat(shown).hasJSProperty("naturalWidth", 60);
        String own = link(pair, 1).replaceAll(".*key=", "");
        String file = shown.getAttribute("src").replaceAll(".*file=(\\d+).*", "$1");
        String others = stored.text("select min(file)::text from projects.best_practice_picture where file <> " + file);
        assertThat(found("/public/storyPicture?file=" + file + "&key=" + own)).isEqualTo(200);
        assertThat(found("/public/storyPicture?file=" + file + "&key="
                        + link(pair, 2).replaceAll(".*key=", "")))
                .isEqualTo(200);
        assertThat(found("/public/storyPicture?file=" + others + "&key=" + own)).isEqualTo(404);
        assertThat(found("/public/storyPicture?file=" + file + "&key=nobodys")).isEqualTo(404);
        assertThat(found("/public/storyPicture?file=" + file)).isEqualTo(404);
        assertThat(found("/public/files/" + file)).isEqualTo(404);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    @Test
    void whatTwoCompaniesWriteAtTheSameTimeIsBroughtTogether() {
        String pair = acceptedPair();
        Desk manager = chromium.desk("v.berger").open("/cooperation/practices.xhtml");
        manager.page().locator("[id='asking:pair']").selectOption(pair);
        manager.press("asking:ask").told("gebeten");
        manager.close();
        Page first = chromium.anonymous(1_200);
        first.navigate(link(pair, 1));
        first.locator("#field-title").fill("Eine Werkstatt");
        first.locator("#field-need").fill("Der Platz fehlte.");
        send(first, "#write");
        Page second = chromium.anonymous(400);
        second.navigate(link(pair, 2).replace("?", "?part=edit&"));
        first.navigate(link(pair, 1).replace("?", "?part=edit&"));
        first.locator("#field-title").fill("Eine gemeinsame Werkstatt");
        first.locator("#field-need").fill("Der Platz war zu teuer.");
        first.locator("#field-value1").fill("3");
        first.locator("#field-label1").fill("Maschinen");
        send(first, "#write");

        second.locator("#field-need").fill("Es fehlte an Licht.");
        second.locator("#field-deeds").fill("Wir haben umgebaut.");
        send(second, "#write");
        assertThat(second.locator("#write-problems")).containsText("Auch hier wurde inzwischen etwas gespeichert");
        assertThat(second.locator("#field-title")).hasValue("Eine gemeinsame Werkstatt");
        assertThat(second.locator("#field-label1")).hasValue("Maschinen");
        assertThat(second.locator("#field-need")).hasValue("Es fehlte an Licht.");
        assertThat(second.locator(".field.wrong")).containsText("Der Platz war zu teuer.");
        second.locator("#field-need").fill("Der Platz war zu teuer, und es fehlte an Licht.");
        send(second, "#write");

        assertThat(second.locator("main")).containsText("Eine gemeinsame Werkstatt");
        assertThat(second.locator("main")).containsText("Maschinen");
        assertThat(second.locator("main")).containsText("Wir haben umgebaut.");
        assertThat(second.locator("main")).containsText("Der Platz war zu teuer, und es fehlte an Licht.");
        String story = stored.text("select max(reference) from projects.best_practice");
        Desk reader = chromium.desk("v.berger").open("/cooperation/practice.xhtml?ref=" + story);
        assertThat(reader.main()).containsText(company(pair, 1));
        assertThat(reader.page().locator(".small.lines", new Page.LocatorOptions().setHasText(company(pair, 2))))
                .hasCount(1);
        reader.close();
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void send(Page page, String form) {
        page.waitForTimeout(OLD_ENOUGH);
        page.locator(form + " button[type=submit]").click();
    }

    /** Key of an accepted pair without a story. */
    private static String acceptedPair() {
        return stored.text("""
                select max(p.id)::text from projects.cooperation_pair p where p.state = 'ACCEPTED'
                and not exists (select 1 from projects.best_practice b where b.pair_id = p.id)""");
    }

    private static String company(String pair, int side) {
        return stored.text(
                "select c.name from projects.company c join projects.cooperation_pair_side s on s.company_id = c.id"
                        + " where s.pair_id = " + pair + " order by s.id limit 1 offset " + (side - 1));
    }

    /** Status of the PDF: there for everybody, or not. */
    private static int status(String story) throws Exception {
        return found("/api/v1/public/cooperation/examples/" + story + "/example.pdf");
    }

    private static int found(String path) throws Exception {
        URI address = URI.create(chromium.product().url() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }

    /** The latest link of a company, as it was mailed; the side from 1. */
    private static String link(String pair, int side) {
        String body = stored.text(
                "select m.body from platform.mail m where m.body like '%/public/story.xhtml%' and m.recipient ="
                        + " (select c.contact_email from projects.company c join projects.cooperation_pair_side s on"
                        + " s.company_id = c.id where s.pair_id = " + pair + " order by s.id limit 1 offset "
                        + (side - 1)
                        + ") order by m.id desc limit 1");
        return body.replaceAll("(?s).*?https?://[^/\\s]+(/public/story\\.xhtml\\?key=\\S+).*", "$1");
    }
}
