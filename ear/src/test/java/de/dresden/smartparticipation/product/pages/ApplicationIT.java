package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An application from its first step to the desk of the city: written in steps, in two tabs, handed in once, taken into the check. */
class ApplicationIT {

    /** A form that comes sooner is taken for a robot's. */
    private static final double OLD_ENOUGH = 3_200;

    private static final String EMAIL = "mira.holm@hofpause.example";
    private static final String TITLE = "Hofpause <script>alert(1)</script>";
    private static final int YEAR = LocalDate.now(ZoneId.of("Europe/Berlin")).getYear() + 1;

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
    }

    @Test
    void anApplicationIsWrittenInStepsLosesNothingAndIsHandedInOnce() {
        String call = stored.text("select min(reference) from projects.call where state = 'PUBLISHED'");
        String idea = stored.text("select min(reference) from projects.idea where state = 'PUBLISHED'");
        Page writer = chromium.anonymous(Chromium.PHONE);
        writer.navigate("/public/apply.xhtml?ref=" + call + "&idea=" + idea);
        writer.waitForTimeout(OLD_ENOUGH);
        assertThat(writer.locator("#field-title"))
                .hasValue(stored.text("select title from projects.idea where reference = ?", idea));
        writer.fill("#field-title", TITLE);
        writer.fill("#field-organisation", "=HYPERLINK(\"x\")");
        writer.fill("#field-contact", "");
        go(writer, "next");
        assertThat(writer.locator(".notice.late")).containsText("Ansprechperson");
        assertThat(writer.locator("#field-title")).hasValue(TITLE);
        writer.check("[value=CITIZENS_GROUP]");
        writer.fill("#field-contact", "Mira Holm");
        writer.fill("#field-email", EMAIL);
        writer.fill("#field-street", "Weg 1");
        writer.fill("#field-postalCode", "01099");
        writer.fill("#field-city", "Dresden");
        go(writer, "next");
        assertThat(writer.locator(".notice.done")).containsText(EMAIL);
        assertThat(writer.locator("#field-description"))
                .hasValue(stored.text("select content from projects.idea where reference = ?", idea));
        writer.fill("#field-summary", "Der Schulhof ist nachmittags offen.");
        writer.fill("#field-description", "Eine Patin schließt auf und ab.");
        writer.fill("#field-benefit", "Platz zum Bleiben.");
        Page second = writer.context().newPage();
        second.navigate(writer.url());
        go(writer, "next");
        second.fill("#field-summary", "Aus dem zweiten Fenster.");
        go(second, "next");
        assertThat(second.locator(".notice.late")).isVisible();
        assertThat(second.locator("#field-summary")).hasValue("Aus dem zweiten Fenster.");
        second.close();

        writer.check("[name=districts] >> nth=3");
        writer.fill("#field-first", YEAR + "-03");
        writer.fill("#field-last", YEAR + "-09");
        go(writer, "next");
        writer.fill("#field-item-0-title", "Sitzmöbel");
        writer.selectOption("#field-item-0-kind", "MATERIAL");
        writer.selectOption("#field-item-0-year", String.valueOf(YEAR));
        writer.fill("#field-item-0-cents", "4.000");
        writer.fill("#field-asked", "3600,01");
        writer.fill("#field-own", "400");
        writer.press("#field-item-0-cents", "Enter");
        writer.locator("#field-files").waitFor();
        writer.setInputFiles(
                "#field-files",
                new FilePayload("plan.txt", "text/plain", "Ein Plan.".getBytes(StandardCharsets.UTF_8)));
        go(writer, "next");
        assertThat(writer.locator("main")).containsText("0,01 € zu viel");
        assertThat(writer.locator("button[value=send]")).hasCount(0);
        writer.navigate(writer.url().replace("step=OVERVIEW", "step=MONEY"));
        writer.fill("#field-asked", "3600");
        go(writer, "next");
        go(writer, "next");
        writer.locator("button[value=send]").dblclick();
        assertThat(writer.locator("main")).containsText("fristgerecht");
        String reference = stored.text("select reference from projects.application where contact_email = ?", EMAIL);

        writer.navigate(confirmation());
        writer.locator("main button[type=submit]").click();
        writer.locator(".notice.done").waitFor();
        assertThat(stored.text(
                        "select body from platform.mail where recipient = ? and subject_line like '%eingegangen' limit 1",
                        EMAIL))
                .as("the receipt says what was handed in")
                .contains(reference, "3.600,00 €", "Eine Patin schließt auf und ab.");
        writer.context().close();

        Desk clerk = chromium.desk("e.sommer").open("/projects/application.xhtml?ref=" + reference);
        assertThat(clerk.page().locator("main")).containsText(TITLE);
        assertThat(clerk.page().locator("main")).containsText(idea);
        clerk.press("form:takeUp").told("in Prüfung");
        assertThat(clerk.status("/projects/application.xhtml?ref=AN-1999-0001")).isEqualTo(404);
        clerk.close();
        assertThat(stored.text("select state from projects.application where reference = ?", reference))
                .isEqualTo("IN_CHECK");
    }

    private static void go(Page page, String button) {
        page.locator("button[name=do][value=" + button + "]").last().click();
        page.waitForLoadState();
    }

    private static String confirmation() {
        String body = stored.text(
                "select body from platform.mail where recipient = ? and body like '%/public/confirm.xhtml%' limit 1",
                EMAIL);
        return body.replaceAll("(?s).*?https?://[^/\\s]+(/public/confirm\\.xhtml\\?key=\\S+).*", "$1");
    }
}
