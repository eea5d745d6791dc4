package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import de.dresden.smartparticipation.product.RunningProduct;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A citizen contributes with a point on the map, confirms by mail, corrects all of it under the secret link, and gets the answer by mail; at a
 * desk and on a phone.
 */
class CitizenIT {

    private static Mailbox mails;
    private static RunningProduct product;
    private static Chromium chromium;
    private static ProductClock clock;

    @BeforeAll
    static void open() {
        mails = Mailbox.open();
        String settings = mails.settings("sp.test.clock=PT0S");
        chromium = Chromium.open(() -> product = RunningProduct.forAWhile("citizen", "--config", settings));
        clock = new ProductClock(product, Duration.ZERO);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (product != null) {
            product.close();
        }
        mails.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.WIDE, Chromium.PHONE})
    void an_idea_on_the_map_is_confirmed_corrected_and_answered_by_mail(int width) {
        String address = "anna" + width + "@example.org";
        Page page = chromium.anonymous(width);
        String reference = contributes(page, address);
        String own = confirms(page, address);
        corrects(page, own);
        theCityAnswers(reference);
        String answer = mails.mail(address, "Antwort");
        assertThat(answer).contains("Danke, wir stellen dort eine Bank auf.");
        page.navigate(own);
        assertThat(page.locator("main")).containsText("Danke, wir stellen dort eine Bank auf.");
    }

    private static String contributes(Page page, String address) {
        page.navigate("/public/index.xhtml");
        page.locator("main a[href*='consultation.xhtml']").first().click();
        page.locator("a.button.first[href*='contribute.xhtml']").click();
        page.fill("#field-title", "Bank im Schatten am Elbradweg");
        clock.read();
        page.click("button[value='2']");
        page.fill("#field-text", "Beim letzten Stück vor der Brücke fehlt ein Platz zum Ausruhen.");
        Locator map = page.locator(".place .map").first();
        map.scrollIntoViewIfNeeded();
        map.click();
        page.waitForCondition(() -> !page.inputValue("#field-lon").isEmpty());
        page.fill("#field-email", address);
        page.click("button[value='send']");
        assertThat(page.locator(".notice.done")).containsText("eingegangen");
        Matcher reference =
                Pattern.compile("BE-\\d{4}-\\d{5,}").matcher(page.locator("h1").innerText());
        assertThat(reference.find()).isTrue();
        return reference.group();
    }

    /** Presses the button behind the link of the first mail. @return the address in the second mail */
    private static String confirms(Page page, String address) {
        page.navigate(Mailbox.linkIn(mails.mail(address, "bestätig"), "/public/confirm"));
        page.click("main form button");
        assertThat(page.locator(".notice.done")).isVisible();
        return Mailbox.linkIn(mails.mail(address, "ist eingegangen"), "/public/mine");
    }

    /** Text, topic, place and attachments, after an error in which nothing is lost; then the attachment goes again. */
    private static void corrects(Page page, String own) {
        page.navigate(own);
        page.click("a.button[href*='change=1']");
        assertThat(page.locator("#field-title")).hasValue("Bank im Schatten am Elbradweg");
        String point = page.inputValue("#field-lon");
        assertThat(point).isNotEmpty();
        page.fill("#field-title", "");
        page.fill("#field-text", "Beim letzten Stück vor der Brücke fehlt ein Platz zum Ausruhen, mit Lehne.");
        page.selectOption("#field-topic", new SelectOption().setIndex(1));
        String topic = page.locator("#field-topic option:checked").innerText();
        page.fill("#field-place", "An der Augustusbrücke");
        sendsTheCorrection(page);
        assertThat(page.locator("#correct-problems")).containsText("Bitte füllen Sie");
        assertThat(page.locator("#field-place")).hasValue("An der Augustusbrücke");
        assertThat(page.locator("#field-topic option:checked")).hasText(topic);
        assertThat(page.inputValue("#field-lon")).isEqualTo(point);
        page.fill("#field-title", "Bank mit Lehne am Elbradweg");
        page.setInputFiles(
                "#field-files", new FilePayload("skizze.txt", "text/plain", "Lehne".getBytes(StandardCharsets.UTF_8)));
        sendsTheCorrection(page);
        assertThat(page.locator(".notice.done")).containsText("gespeichert");
        for (String written : List.of("mit Lehne", "An der Augustusbrücke", "skizze.txt", topic)) {
            assertThat(page.locator("main")).containsText(written);
        }
        page.click("a.button[href*='change=1']");
        page.check("[name=removed]");
        sendsTheCorrection(page);
        assertThat(page.locator(".notice.done")).containsText("gespeichert");
        assertThat(page.locator("main")).not().containsText("skizze.txt");
    }

    private static void sendsTheCorrection(Page page) {
        clock.read();
        page.click("#correct button[type=submit]");
    }

    private static void theCityAnswers(String reference) {
        String address = "/contributions/case.xhtml?ref=" + reference;
        Desk moderator = chromium.desk("s.hoffmann").open(address);
        assertThat(moderator.main()).containsText("mit Lehne");
        assertThat(moderator.main()).containsText("Auch das war anders");
        assertThat(moderator.main()).containsText("skizze.txt");
        moderator.press("moderation:accept").open(address);
        moderator.choose("assignment:department", department(moderator)).press("assignment:assign");
        Answer.at(chromium.desk("a.fischer"), address).proposed("Danke, wir stellen dort eine Bank auf.");
        Answer.at(chromium.desk("p.lorenz"), address).approved().published();
    }

    private static String department(Desk moderator) {
        return moderator
                .at("assignment:department")
                .locator("option", new Locator.LocatorOptions().setHasText("Stadtplanung und Mobilität"))
                .first()
                .innerText();
    }
}
