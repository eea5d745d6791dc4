package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The queue of moderation: what is refused is told, and two people may work in it. */
class ModerationIT {

    private static final String QUEUE = "/contributions/moderation.xhtml";

    @AutoClose
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @Test
    void a_refusal_without_a_ground_says_so_and_keeps_what_was_typed() {
        Desk desk = chromium.desk("s.hoffmann").open(QUEUE);
        Locator entry = desk.page().locator("[data-entry]").first();
        entry.locator("[id$=':refuse']").click();
        entry.locator("[id$=':remark']").fill("Das steht schon im Plan.");

        entry.locator("[id$=':refuseNow']").click();

        desk.told("Bitte wählen Sie einen Grund.");
        assertThat(entry.locator("[id$=':remark']")).hasValue("Das steht schon im Plan.");
        desk.picture("70-no-ground");

        entry.locator("[id$=':refuseNot']").click();
        assertThat(desk.page().locator("[id=messages] .notice")).hasCount(0);
    }

    @Test
    void the_slower_of_two_reads_what_the_faster_did_and_sees_the_queue_as_it_is() {
        Desk fast = chromium.desk("s.hoffmann").open(QUEUE);
        Desk slow = chromium.desk("t.kuehn").open(QUEUE);
        String reference = fast.page().locator("[data-entry]").first().getAttribute("data-entry");

        entry(fast, reference).locator("[id$=':accept']").click();
        assertThat(entry(fast, reference)).hasCount(0);
        entry(slow, reference).locator("[id$=':accept']").click();

        slow.told(reference).told("Hoffmann").picture("71-slower");
        assertThat(entry(slow, reference)).hasCount(0);
    }

    private static Locator entry(Desk desk, String reference) {
        return desk.page().locator("[data-entry='" + reference + "']");
    }
}
