package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the check to the decision: an item, a view, a refusal with its letter; then two people decide, once, within the budget. */
class DecisionIT {

    private static final String CHECK = "/projects/check.xhtml?ref=AN-2099-978";
    private static final String DECISION = "/projects/decision.xhtml?ref=" + CheckedCall.REFERENCE;

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
        Desk clerk = chromium.desk("e.sommer").open(CHECK + "1");
        assertThat(clerk.main()).containsText("Noch nicht beantwortet: Es findet in Dresden statt.");
        clerk.page().getByText("Ämter um Stellungnahme bitten").first().click();
        clerk.page().getByLabel("Umweltamt").check();
        clerk.fill("request:due", inTenDays());
        clerk.press("request:request").told("um Stellungnahme gebeten");
        clerk.page().getByText("Nicht länger warten").first().click();
        clerk.page().locator("[id$=':reason']").first().fill("Das Amt ist geschlossen.");
        clerk.page().locator("[id$=':close']").click();
        clerk.told("nicht länger gewartet");
        clerk.page().locator("[id$=':withdraw']").first().click();
        clerk.told("zurückgenommen");
        met(clerk);
        assertThat(clerk.main()).containsText("0 von 2 da");
        assertThat(clerk.at("pass:pass")).hasCount(0);

        Desk evaluator = chromium.desk("c.seidel").open(CHECK + "1");
        Page form = evaluator.page();
        form.locator("[id$=':cost']").selectOption("YES");
        form.locator("[id$=':feasible']").selectOption("PARTLY");
        form.locator("[id$=':statement']").fill("Der Boden ist geprüft. <b>Gut</b>");
        form.locator("[id$=':give']").click();
        evaluator.told("ist gespeichert");
        assertThat(evaluator.main()).containsText("<b>Gut</b>");
        assertThat(evaluator.at("list:answer")).hasCount(0);
        evaluator.close();
        Desk foreign = chromium.desk("r.franke");
        assertThat(foreign.status(CHECK + "1"))
                .as("a manager of another department")
                .isEqualTo(404);
        assertThat(foreign.status(DECISION)).isEqualTo(404);
        foreign.close();

        clerk.open(CHECK + "1");
        assertThat(clerk.main()).containsText("1 von 2 da");
        clerk.press("pass:pass").told("ist zugelassen");
        met(clerk.open(CHECK + "2"));
        clerk.press("pass:pass").told("ist zugelassen");
        clerk.open(DECISION);
        assertThat(clerk.main()).containsText("1 Anträge sind noch nicht fertig geprüft");
        clerk.open(CHECK + "3");
        clerk.page()
                .getByText("Ablehnen", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        clerk.fill("refuse:reason", "Der Hof liegt außerhalb der Stadt.");
        clerk.pressAndConfirm("refuse:refuse").told("ist abgelehnt");
        assertThat(Files.size(clerk.download("letter:letter"))).isPositive();
        assertThat(stored.text("select body from platform.mail where recipient = 'hof3@example.org' limit 1"))
                .contains("Der Hof liegt außerhalb der Stadt.", "Widerspruch", "Eva Sommer");

        clerk.open(DECISION).press("begin:begin").told("begonnen");
        ruling(clerk, 0, "SELECTED", "6000,01");
        clerk.press("draft:write").told("höchstens");
        ruling(clerk, 0, "SELECTED", "6000");
        ruling(clerk, 1, "SELECTED", "5000");
        clerk.press("draft:write").told("gespeichert");
        assertThat(clerk.main()).containsText("Bewilligt würden 11.000,00 €, frei sind 10.000,00 €");
        assertThat(clerk.at("draft:propose")).hasCount(0);
        ruling(clerk, 1, "SELECTED", "4000");
        clerk.press("draft:write").told("gespeichert");
        clerk.press("draft:propose").told("wartet auf die zweite Person");
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

    private static void met(Desk clerk) {
        clerk.page().locator("select[id$=':result']").first().selectOption("MET");
        clerk.press("list:answer").told("ist gespeichert");
    }

    private static void ruling(Desk clerk, int row, String ruling, String granted) {
        clerk.page().locator("select[id$=':ruling']").nth(row).selectOption(ruling);
        clerk.page().locator("input[id$=':granted']").nth(row).fill(granted);
        clerk.page().locator("input[id$=':place']").nth(row).fill("");
    }

    private static String inTenDays() {
        return stored.text("select to_char(current_date + 10, 'YYYY-MM-DD')");
    }
}
