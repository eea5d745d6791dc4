package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A survey with a condition: answered at a phone and at a desk, with and without script, sent twice, and evaluated. */
class SurveyIT {

    /** A form may not be sent sooner than a person can read. */
    private static final int READING = 3_500;

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    private static String survey;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
        survey = stored.text("select subject_id::text from platform.survey order by id limit 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.WIDE, Chromium.PHONE})
    void aConditionShowsAndHidesAQuestionAtOnceAndTheAnswersAreCountedOnce(int width) {
        long before = sheets();
        Page page = chromium.anonymous(width);
        begun(page);
        Locator safety = page.locator("[data-question='7']");
        Locator change = page.locator("[data-question='8']");
        assertThat(safety).isHidden();
        page.getByLabel("Nein").check();
        assertThat(change).isVisible();
        page.locator("textarea[name=q8]").fill("<script>alert(1)</script>");
        page.getByLabel("Ja", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(change).isHidden();
        assertThat(safety).isVisible();
        page.locator("input[name=q7][value='4']").check();
        next(page);
        judged(page);
        send(page);

        assertThat(page.getByText("Vielen Dank")).isVisible();
        assertThat(sheets()).isEqualTo(before + 1);
        assertThat(stored.number("select count(*) from platform.survey_sheet where answers ->> '8' like '%script%'"))
                .as("what is not shown is not kept")
                .isZero();
        page.context().close();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void withoutScriptTheServerAsksWhatCameUpAndNothingIsLost() {
        long before = sheets();
        Page page = chromium.withoutScript(Chromium.PHONE);
        begun(page);
        next(page);
        assertThat(page.locator(".notice.late")).containsText("Bitte beantworten Sie diese Frage");
        page.getByLabel("Ja", new Page.GetByLabelOptions().setExact(true)).check();
        next(page);
        assertThat(page.getByText("weitere Fragen dazugekommen")).isVisible();
        page.locator("input[name=q7][value='5']").check();
        next(page);
        page.getByText("Zurück").click();
        assertThat(page.locator("input[name=q7][value='5']")).isChecked();
        next(page);
        judged(page);
        send(page);

        assertThat(page.getByText("Vielen Dank")).isVisible();
        assertThat(sheets()).isEqualTo(before + 1);
        page.context().close();
    }

    @Test
    void theSameFormSentTwiceCountsOnce() {
        long before = sheets();
        Page page = chromium.anonymous(Chromium.WIDE);
        begun(page);
        page.getByLabel("Nein").check();
        next(page);
        judged(page);
        page.locator("button[value=send]")
                .evaluate(
                        "button => {"
                                + " const fields = new URLSearchParams(new FormData(button.form)); fields.set('go', 'send');"
                                + " window.sent = Promise.all([1, 2].map(() => fetch(button.form.action, {method: 'POST', body: fields}))); }");
        page.evaluate("() => window.sent.then(all => all.length)");

        assertThat(sheets()).isEqualTo(before + 1);
        page.context().close();
    }

    @Test
    void aForgedSurveyIsNotThere() {
        Page page = chromium.anonymous(Chromium.WIDE);
        assertThat(page.navigate("/public/survey.xhtml?module=999999999").status())
                .isEqualTo(404);
        assertThat(page.navigate("/public/surveyResults.xhtml?module=1").status())
                .isEqualTo(404);
        page.context().close();
    }

    @Test
    void theResultsHideSmallNumbersAndATextBecomesAContribution() {
        Page page = chromium.as("j.weber");
        page.navigate("/modules/surveyResults.xhtml?module=" + survey + "&question=2&by=14");
        assertThat(page.locator("#cross")).containsText("unter 5");
        page.navigate("/modules/surveyTexts.xhtml?module=" + survey + "&question=12");
        long before = stored.number("select count(*) from participation.contribution where channel = 'SURVEY'");
        page.getByText("Zum Beitrag machen").first().click();
        assertThat(page.getByText("ist jetzt Beitrag")).isVisible();
        assertThat(stored.number("select count(*) from participation.contribution where channel = 'SURVEY'"))
                .isEqualTo(before + 1);
        page.context().close();
    }

    private static void begun(Page page) {
        page.navigate("/public/survey.xhtml?module=" + survey);
        page.getByLabel("mit dem Fahrrad").check();
        page.locator("input[name=q4]").fill("3,5");
        page.waitForTimeout(READING);
        next(page);
        assertThat(page.getByText("Abschnitt 2 von 4")).isVisible();
    }

    private static void judged(Page page) {
        assertThat(page.getByText("Abschnitt 3 von 4")).isVisible();
        for (int line = 1; line <= 4; line++) {
            page.locator("input[name=q10-" + line + "][value='" + line + "']").check();
        }
        page.locator("select[name=q11-2]").selectOption("1");
        next(page);
        assertThat(page.getByText("Abschnitt 4 von 4")).isVisible();
    }

    private static void next(Page page) {
        page.locator("button[value=next]").click();
        page.waitForLoadState();
    }

    private static void send(Page page) {
        page.locator("button[value=send]").click();
        page.waitForLoadState();
    }

    private static long sheets() {
        return stored.number("select count(*) from platform.survey_sheet where survey_id ="
                + " (select id from platform.survey where subject_id = " + survey + ")");
    }
}
