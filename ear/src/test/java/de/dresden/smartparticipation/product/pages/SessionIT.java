package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Hasty hands, several windows, and a session that ended too early: nothing is done twice, nothing typed is lost. */
class SessionIT {

    /** So that what an earlier run on the same product left does not count. */
    private static final String RUN = " " + System.currentTimeMillis();

    private static final String LETTER = "Ein langer Text, an dem jemand eine halbe Stunde geschrieben hat.";

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
    }

    @Test
    void aDoubleClickCreatesOneOnly() {
        try (Desk desk = chromium.desk("j.weber")) {
            draft(desk, "Nur einmal" + RUN);
            desk.at("form:save")
                    .click(new Locator.ClickOptions().setClickCount(2).setDelay(60));
            desk.page().waitForURL(url -> url.contains("reference="));
            assertThat(drafts("Nur einmal" + RUN)).isOne();
        }
    }

    /** Slower than a double click: the first request is already on its way. */
    @Test
    void whoClicksAgainBecauseNothingHappensCreatesOneOnly() {
        try (Desk desk = chromium.desk("j.weber")) {
            draft(desk, "Auch nur einmal" + RUN);
            desk.page()
                    .evaluate("() => { const save = document.getElementById('form:save'); save.click();"
                            + " for (const later of [40, 80, 120]) setTimeout(() => save.click(), later) }");
            desk.page().waitForURL(url -> url.contains("reference="));
            assertThat(drafts("Auch nur einmal" + RUN)).isOne();
        }
    }

    @Test
    void aDownloadCanBeAskedForTwice() {
        try (Desk desk = chromium.desk("j.weber")) {
            String reference = stored.text(
                    "select reference from participation.consultation where state = 'PUBLISHED' order by id limit 1");
            desk.open("/consultations/handout.xhtml?reference=" + reference);
            desk.choose("form:format", "CSV");
            assertThat(desk.download("form:download")).isNotEmptyFile();
            assertThat(desk.download("form:download")).isNotEmptyFile();
        }
    }

    @Test
    void theLaterOfTwoWindowsSeesThatTheOtherWasFaster() {
        try (Desk first = chromium.desk("j.weber")) {
            draft(first, "Zwei Fenster");
            first.press("form:save");
            String address =
                    "/consultations/edit.xhtml?reference=" + first.page().url().replaceFirst(".*reference=", "");
            Desk second = new Desk("j.weber", first.page().context().newPage());
            first.open(address);
            second.open(address);
            first.fill("form:title", "Aus dem ersten" + RUN).press("form:save");
            second.fill("form:title", "Aus dem zweiten" + RUN)
                    .press("form:save")
                    .picture("90-second-window");
            second.told("inzwischen");
            assertThat(second.at("form:title")).hasValue("Aus dem zweiten" + RUN);
            assertThat(drafts("Aus dem ersten" + RUN)).isOne();
            assertThat(drafts("Aus dem zweiten" + RUN)).isZero();
        }
    }

    @Test
    void whatWasTypedComesBackAfterTheSessionEnded() {
        String reference = stored.openCase();
        try (Desk desk = chromium.desk("a.fischer")) {
            desk.open("/contributions/case.xhtml?ref=" + reference);
            desk.choose("answer:assessment", "wird übernommen").fill("answer:text", LETTER);
            desk.page().context().clearCookies();
            desk.press("answer:save").picture("91-session-ended");
            assertThat(desk.page().url()).contains("/login");
            chromium.logIn(desk.page(), "a.fischer");
            desk.picture("92-back");
            assertThat(desk.page().url()).endsWith("/contributions/case.xhtml?ref=" + reference);
            assertThat(desk.at("answer:text")).hasValue(LETTER);
            assertThat(desk.at("answer:assessment")).hasValue("ADOPT");
            assertThat(desk.at("typed")).isVisible();
            assertThat(answers(reference)).isZero();
            desk.open("/contributions/case.xhtml?ref=" + reference);
            assertThat(desk.at("answer:text")).hasValue("");
            assertThat(desk.at("typed")).isHidden();
        }
    }

    @Test
    void whatWasTypedComesBackWhereAnotherWindowLoggedInAnew() {
        try (Desk desk = chromium.desk("j.weber")) {
            draft(desk, "Nicht verloren" + RUN);
            desk.page().locator(".ql-editor").click();
            desk.page().keyboard().type(LETTER);
            desk.page().context().clearCookies();
            Desk other = new Desk("j.weber", desk.page().context().newPage());
            other.open("/login.xhtml");
            chromium.logIn(other.page(), "j.weber");
            desk.press("form:save").picture("93-page-expired");
            assertThat(desk.page().url()).contains("/error/expired");
            desk.page().locator("main a.button").click();
            assertThat(desk.at("form:title")).hasValue("Nicht verloren" + RUN);
            assertThat(desk.page().locator(".ql-editor")).hasText(LETTER);
            desk.press("form:save");
            assertThat(stored.text(
                            "select description from participation.consultation where title = ?",
                            "Nicht verloren" + RUN))
                    .contains(LETTER);
        }
    }

    @Test
    void aFormWithoutItsViewChangesNothing() {
        try (Desk desk = chromium.desk("j.weber")) {
            desk.open("/consultations/edit.xhtml");
            int status = desk.page()
                    .request()
                    .post(
                            chromium.product().url() + "/consultations/edit.xhtml",
                            RequestOptions.create()
                                    .setForm(FormData.create()
                                            .set("form", "form")
                                            .set("form:title", "Gefälscht")
                                            .set("form:save", "x")
                                            .set("jakarta.faces.ViewState", "forged")))
                    .status();
            assertThat(status).isLessThan(500);
            assertThat(drafts("Gefälscht")).isZero();
        }
    }

    @Test
    void afterTheLogOutTheWayBackIsClosed() {
        try (Desk desk = chromium.desk("j.weber")) {
            desk.open("/index.xhtml");
            desk.page().locator("details.me summary").click();
            desk.page().locator("form[action$='/logout'] button").click();
            desk.page().waitForURL(url -> url.contains("/login"));
            desk.page().goBack();
            desk.page().navigate("/index.xhtml");
            assertThat(desk.page().url()).contains("/login");
        }
    }

    private static void draft(Desk desk, String title) {
        desk.open("/consultations/edit.xhtml");
        desk.fill("form:title", title).choose("form:department", "Stelle Bürgerbeteiligung");
    }

    private static long drafts(String title) {
        return stored.number("select count(*)::text from participation.consultation where title = ?", title);
    }

    private static long answers(String contribution) {
        return stored.number(
                "select count(response_id)::text from participation.contribution where reference = ?", contribution);
    }
}
