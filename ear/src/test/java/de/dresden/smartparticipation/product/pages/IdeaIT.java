package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An idea is read before everybody reads it, and counts once a browser. */
class IdeaIT {

    /** A form that comes sooner is taken for a robot's. */
    private static final double OLD_ENOUGH = 3_200;

    private static final String TITLE = "Regentonne <b>für alle</b>";

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
    }

    @Test
    void anIdeaIsModeratedSupportedOnceAndCommented() {
        String call = stored.text("select min(reference) from projects.call where state = 'PUBLISHED'");
        Page citizen = chromium.anonymous(Chromium.PHONE);
        citizen.navigate("/public/ideas.xhtml?ref=" + call);
        citizen.waitForTimeout(OLD_ENOUGH);
        citizen.fill("#field-title", TITLE);
        citizen.locator("#idea button[type=submit]").click();
        assertThat(citizen.locator(".notice.late")).isVisible();
        assertThat(citizen.locator("#field-title")).hasValue(TITLE);
        citizen.fill("#field-text", "Eine Tonne in jedem Hof.");
        citizen.locator("#idea button[type=submit]").dblclick();
        assertThat(citizen.locator(".notice.done")).containsText("sobald wir sie gelesen haben");
        String reference = stored.text("select string_agg(reference, ' ') from projects.idea where title = ?", TITLE);
        assertThat(reference).as("sent once").matches("ID-\\d{4}-\\d{4}");
        assertThat(citizen.navigate("/public/idea.xhtml?ref=" + reference).status())
                .as("nobody reads it yet")
                .isEqualTo(404);

        Desk clerk = chromium.desk("e.sommer").open("/projects/ideas.xhtml?q=" + reference);
        clerk.page().locator("[id$='publish']").click();
        clerk.told("ist veröffentlicht");
        clerk.close();

        citizen.navigate("/public/idea.xhtml?ref=" + reference);
        assertThat(citizen.locator("h1")).hasText(TITLE);
        citizen.locator("#support button").dblclick();
        assertThat(citizen.locator("#unsupport button")).isVisible();
        assertThat(stored.number(
                        "select count(*) from projects.idea_support s join projects.idea i on i.id = s.idea_id"
                                + " where i.reference = ?",
                        reference))
                .isEqualTo(1);
        citizen.waitForTimeout(OLD_ENOUGH);
        citizen.fill("#field-text", "Gute Idee <script>alert(1)</script>");
        citizen.locator("#comment button[type=submit]").click();
        assertThat(citizen.locator(".notice.done")).containsText("Kommentar");
        assertThat(citizen.locator(".comments > li")).hasCount(0);
        citizen.context().close();
    }
}
