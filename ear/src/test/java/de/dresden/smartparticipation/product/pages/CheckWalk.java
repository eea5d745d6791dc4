package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** The check of an application: its list, the views of departments, and that it may go on. */
final class CheckWalk {

    private final Desk clerk;

    private CheckWalk(Desk clerk) {
        this.clerk = clerk;
    }

    static CheckWalk of(Desk clerk, String application) {
        return new CheckWalk(clerk.open(page(application)));
    }

    static String page(String application) {
        return "/projects/check.xhtml?ref=" + application;
    }

    /** Asks a department for its view. */
    CheckWalk asked(String department, LocalDate due) {
        clerk.page().getByText("Ämter um Stellungnahme bitten").first().click();
        clerk.page().getByLabel(department).check();
        clerk.fill("request:due", due.toString()).press("request:request").told("um Stellungnahme gebeten");
        return this;
    }

    /** What has to be so is so. */
    CheckWalk met() {
        clerk.page().locator("select[id$=':result']").first().selectOption("MET");
        clerk.press("list:answer").told("ist gespeichert");
        return this;
    }

    CheckWalk says(String words) {
        assertThat(clerk.main()).containsText(words);
        return this;
    }

    /** It may go on. */
    void passed() {
        clerk.press("pass:pass").told("ist zugelassen");
    }

    /** A department gives its view. */
    static void given(Desk evaluator, String application, String cost, String feasible, String statement) {
        Page form = evaluator.open(page(application)).page();
        form.locator("[id$=':cost']").selectOption(cost);
        form.locator("[id$=':feasible']").selectOption(feasible);
        form.locator("[id$=':statement']").fill(statement);
        form.locator("[id$=':give']").click();
        evaluator.told("ist gespeichert");
    }
}
