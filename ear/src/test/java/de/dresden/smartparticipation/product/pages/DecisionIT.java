package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the check to the decision: an item, a view, a refusal with its letter; then two people decide, once, within the budget. */
class DecisionIT {

    private static final String APPLICATION = "AN-2099-978";
    private static final String DECISION = DecisionWalk.page(CheckedCall.REFERENCE);

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
        CheckedCall.add(chromium.product());
    }

    @Test
    void applicationsAreCheckedAndDecidedOnByTwo() throws Exception {
        Desk clerk = chromium.desk("e.sommer");
        CheckWalk check = CheckWalk.of(clerk, APPLICATION + "1")
                .says("Noch nicht beantwortet: Es findet in Dresden statt.")
                .asked("Umweltamt", inTenDays());
        clerk.page().getByText("Nicht länger warten").first().click();
        clerk.page().locator("[id$=':reason']").first().fill("Das Amt ist geschlossen.");
        clerk.page().locator("[id$=':close']").click();
        clerk.told("nicht länger gewartet");
        clerk.page().locator("[id$=':withdraw']").first().click();
        clerk.told("zurückgenommen");
        check.met().says("0 von 2 da");
        assertThat(clerk.at("pass:pass")).hasCount(0);

        Desk evaluator = chromium.desk("c.seidel");
        CheckWalk.given(evaluator, APPLICATION + "1", "YES", "PARTLY", "Der Boden ist geprüft. <b>Gut</b>");
        assertThat(evaluator.main()).containsText("<b>Gut</b>");
        assertThat(evaluator.at("list:answer")).hasCount(0);
        evaluator.close();
        Desk foreign = chromium.desk("r.franke");
        assertThat(foreign.status(CheckWalk.page(APPLICATION + "1")))
                .as("a manager of another department")
                .isEqualTo(404);
        assertThat(foreign.status(DECISION)).isEqualTo(404);
        foreign.close();

        CheckWalk.of(clerk, APPLICATION + "1").says("1 von 2 da").passed();
        CheckWalk.of(clerk, APPLICATION + "2").met().passed();
        clerk.open(DECISION);
        assertThat(clerk.main()).containsText("1 Anträge sind noch nicht fertig geprüft");
        clerk.open(CheckWalk.page(APPLICATION + "3"));
        clerk.page()
                .getByText("Ablehnen", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        clerk.fill("refuse:reason", "Der Hof liegt außerhalb der Stadt.");
        clerk.pressAndConfirm("refuse:refuse").told("ist abgelehnt");
        assertThat(Files.size(clerk.download("letter:letter"))).isPositive();
        assertThat(stored.text("select body from platform.mail where recipient = 'hof3@example.org' limit 1"))
                .contains("Der Hof liegt außerhalb der Stadt.", "Widerspruch", "Eva Sommer");

        DecisionWalk.begun(clerk, CheckedCall.REFERENCE);
        DecisionWalk.ruled(clerk, 0, "SELECTED", "6000,01");
        clerk.press("draft:write").told("höchstens");
        DecisionWalk.ruled(clerk, 0, "SELECTED", "6000");
        DecisionWalk.ruled(clerk, 1, "SELECTED", "5000");
        clerk.press("draft:write").told("gespeichert");
        assertThat(clerk.main()).containsText("Bewilligt würden 11.000,00 €, frei sind 10.000,00 €");
        assertThat(clerk.at("draft:propose")).hasCount(0);
        DecisionWalk.ruled(clerk, 1, "SELECTED", "4000");
        DecisionWalk.proposed(clerk);
        assertThat(clerk.at("form:approve")).hasCount(0);

        Desk second = chromium.desk("b.krueger").open(DECISION);
        Page late = second.page().context().newPage();
        late.navigate(DECISION);
        second.press("form:approve").told("ist entschieden");
        late.locator("[id='form:approve']").click();
        assertThat(late.locator("[id=messages]")).isVisible();
        assertThat(stored.number("select count(*) from projects.project where call_id = 978001"))
                .isEqualTo(2);
        assertThat(stored.number("select projects.granted_cents(978001)")).isEqualTo(1_000_000);
        assertThat(stored.text(
                        "select string_agg(state, ' ' order by id) from projects.application where call_id = 978001"))
                .isEqualTo("SELECTED SELECTED REFUSED");
        assertThat(stored.text("select body from platform.mail where recipient = 'hof2@example.org' limit 1"))
                .contains("4.000,00");
        second.open(DECISION);
        assertThat(Files.size(second.page()
                        .waitForDownload(() -> second.page()
                                .locator("[id$='record:record']")
                                .first()
                                .click())
                        .path()))
                .isPositive();
        second.close();
        clerk.close();
        assertThat(chromium.complaints()).isEmpty();
    }

    private static LocalDate inTenDays() {
        return LocalDate.parse(stored.text("select to_char(current_date + 10, 'YYYY-MM-DD')"));
    }
}
