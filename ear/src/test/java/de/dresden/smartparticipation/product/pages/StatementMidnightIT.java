package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.dresden.smartparticipation.product.RunningProduct;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A statement at 23:59 of the last day is in time, one at 00:00 after it is taken in as late; nothing refuses either. */
class StatementMidnightIT {

    private static final String FORM = "/public/statement.xhtml?ref=" + PublishedPlan.REFERENCE;

    @AutoClose
    private static RunningProduct product;

    @AutoClose
    private static Chromium chromium;

    private static PublishedPlan plan;

    @BeforeAll
    static void open() {
        chromium = Chromium.open(() ->
                product = RunningProduct.start(RunningProduct.newDirectory("midnight"), "--demo", "--config", clock()));
        plan = PublishedPlan.in(product);
    }

    private static String clock() {
        return RunningProduct.settings("sp.test.clock=2027-03-31T20:00:00Z");
    }

    @Test
    void the_last_second_counts_and_midnight_is_late() {
        Page citizen = chromium.anonymous(Chromium.PHONE);

        plan.clock("2027-03-31T21:59:20Z"); // 23:59:20 in Berlin
        citizen.navigate(FORM);
        assertThat(citizen.locator("main")).containsText("31.03.2027");
        send(citizen, "Kurz vor Mitternacht");
        assertThat(citizen.locator("main")).containsText("fristgerecht");

        citizen.navigate(FORM);
        plan.clock("2027-03-31T22:00:00Z"); // 00:00 on 1 April; the form lay open
        send(citizen, "Kurz nach Mitternacht");
        assertThat(citizen.locator("main")).containsText("§ 4a Abs. 5 BauGB");

        Stored stored = new Stored(product);
        assertThat(stored.text(
                        "select string_agg(to_char(received_at at time zone 'Europe/Berlin', 'DD.MM. HH24:MI'), ', '"
                                + " order by received_at) from participation.statement s join participation.plan p on p.id = s.plan_id"
                                + " where p.reference = '" + PublishedPlan.REFERENCE + "'"))
                .isEqualTo("31.03. 23:59, 01.04. 00:00");
    }

    private static void send(Page citizen, String text) {
        citizen.locator("[name=text]").fill(text);
        citizen.locator("form button.first").click();
        citizen.waitForURL("**/public/statement.xhtml?receipt=**");
    }
}
