package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a citizen reads without being logged in, and what nobody reads who is not. */
class PublicSideIT {

    /** A form that comes sooner is taken for a robot's. */
    private static final double A_PERSON_READS = 3_200;

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;
    private static String running;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
        running = stored.text("select max(reference) from participation.consultation where state = 'PUBLISHED'"
                + " and title like 'Dresden bewegt sich%'");
    }

    @Test
    void a_citizen_finds_a_consultation_reads_what_others_say_and_leaves_no_trace() {
        Page page = chromium.anonymous(Chromium.PHONE);
        page.navigate("/public/index.xhtml");
        page.locator("article.card h3 a", new Page.LocatorOptions().setHasText("Mobilitätsplan"))
                .click();
        assertThat(page.locator("h1")).containsText("Mobilitätsplan 2035");
        assertThat(page.locator("main .state.open").first()).containsText("Mitmachen bis");
        assertThat(page.locator(".map .pin, .map .bundle").first()).isVisible();

        page.navigate("/public/contributions.xhtml?ref=" + running);
        int all = page.locator("article.idea").count();
        assertThat(all).isPositive();
        page.locator("details.finder > summary").click();
        page.locator("#filter-q").fill("Radwgee");
        page.locator(".filters button[type=submit]").click();
        assertThat(page.locator(".notice")).containsText("Radwgee");
        assertThat(page.locator(".tags .tag").first()).containsText("Radwgee");
        page.locator("article.idea h3 a").first().click();
        assertThat(page.locator("main .ref")).containsText("BE-");

        assertThat(page.context().cookies()).isEmpty();
        page.context().close();
    }

    @Test
    void who_takes_a_contribution_back_stops_the_answer_that_is_in_the_works() {
        String reference = stored.text("""
                select c.reference from participation.contribution c join participation.response r on r.id = c.response_id
                where c.state in ('IN_DRAFT', 'TO_APPROVE') and r.reference is null and r.published_at is null
                and r.department_id = (select id from platform.v_department where code = 'ASM') order by c.id limit 1""");
        stored.text("""
                insert into platform.secret_link (id, token_hash, purpose, subject_type, subject_id, subject_reference, issued_at)
                select nextval('platform.secret_link_id'), encode(sha256('back'::bytea), 'hex'), 'participation.contribution',
                       'contribution', id, reference, received_at from participation.contribution where reference = ?
                returning token_hash""", reference);
        Page page = chromium.anonymous(Chromium.PHONE);
        page.navigate("/public/mine.xhtml?key=back");
        page.check("[name=sure]");
        page.waitForTimeout(A_PERSON_READS);
        page.locator("#withdraw button").click();
        assertThat(page.locator(".notice.done")).containsText("zurückgezogen");
        page.context().close();

        Desk desk = chromium.desk("a.fischer").open("/contributions/case.xhtml?ref=" + reference);
        assertThat(desk.main()).containsText("Vom Absender zurückgezogen");
        assertThat(desk.main()).containsText("zurückgestellt");
        desk.close();
    }

    @Test
    void whoever_reads_english_gets_what_was_translated_and_is_told_what_was_not() {
        Page page = chromium.anonymous(Chromium.WIDE);
        page.navigate("/language?to=en&back=%2Fpublic%2Fconsultation.xhtml%3Fref%3D" + running);
        assertThat(page.locator("h1")).containsText("Dresden on the move");
        assertThat(page.locator("h1")).hasAttribute("lang", "en");

        page.navigate("/public/easy.xhtml?ref=" + running);
        assertThat(page.locator(".easy")).hasAttribute("lang", "de");

        page.navigate("/public/contributions.xhtml?ref=" + running);
        page.locator(".filters details.choice summary", new Page.LocatorOptions().setHasText("Topic"))
                .click();
        page.locator(".filters label", new Page.LocatorOptions().setHasText("Cycling"))
                .click();
        page.locator(".filters button[type=submit]").click();
        assertThat(page.locator("article.idea").first().locator("span[lang=en]"))
                .hasText("Cycling");
        page.context().close();
    }

    @Test
    void whoever_reads_english_is_asked_in_english_and_told_in_english_that_it_is_too_late() {
        Page page = chromium.anonymous(Chromium.WIDE);
        page.navigate("/language?to=en&back=%2Fpublic%2Fcontribute.xhtml%3Fref%3D" + running);
        page.fill("#field-title", "A bench in the shade");
        page.waitForTimeout(A_PERSON_READS);
        page.click("button[value='2']");
        assertThat(page.locator("#field-topic")).containsText("Buses and trams");
        page.selectOption("#field-topic", new SelectOption().setLabel("Cycling"));
        page.getByLabel("by bike").check();
        assertThat(page.locator("form legend").first()).hasText("How do you usually get around here?");

        ends(Instant.now().minus(1, ChronoUnit.HOURS).toString());
        page.click("button[value='send']");
        assertThat(page.locator("main")).containsText("“Ideas and comments” is over.");
        ends(null);

        page.waitForTimeout(A_PERSON_READS);
        page.click("button[value='send']");
        assertThat(page.locator(".notice.done")).containsText("BE-");
        assertThat(page.locator("main")).containsText("How do you usually get around here?");
        assertThat(page.locator("main")).containsText("by bike");
        assertThat(page.locator("main")).containsText("Cycling");
        page.context().close();
        assertThat(
                        stored.text(
                                "select a.value from participation.idea_answer a"
                                        + " join participation.contribution c on c.id = a.contribution_id where c.title = 'A bench in the shade'"))
                .isEqualTo("o2");
    }

    /** Moves the last moment in which ideas are taken in; null: that of the phase. */
    private static void ends(String moment) {
        stored.text("""
                update participation.module m set closes_at = ?::timestamptz from participation.consultation c
                where c.id = m.consultation_id and m.kind = 'IDEAS' and c.reference = ? returning m.id::text""", moment, running);
    }

    @Test
    void what_moderation_has_not_let_pass_and_what_is_a_draft_is_not_there() {
        Page page = chromium.anonymous(Chromium.WIDE);
        for (String state : new String[] {"RECEIVED", "REFUSED", "QUERIED"}) {
            String hidden = stored.text("select min(reference) from participation.contribution where state = ?", state);
            if (hidden != null) {
                assertThat(page.navigate("/public/contribution.xhtml?ref=" + hidden)
                                .status())
                        .as(state)
                        .isEqualTo(404);
            }
        }
        String file =
                stored.text("select max(id)::text from platform.file where subject_type = 'consultation-document'");
        APIResponse open = page.request().get(chromium.product().url() + "/public/files/" + file);
        assertThat(open.status()).isEqualTo(200);
        assertThat(open.headers().get("content-disposition")).startsWith("attachment");
        assertThat(page.request()
                        .get(chromium.product().url() + "/public/files/999999999")
                        .status())
                .isEqualTo(404);
        page.context().close();
    }

    @Test
    void whoever_has_the_page_already_is_told_so_over_pages_and_rest() {
        Page page = chromium.anonymous(Chromium.WIDE);
        for (String path : new String[] {
            "/public/index.xhtml",
            "/public/contributions.xhtml?ref=" + running,
            "/api/v1/public/consultations/" + running + "/contributions?size=10",
            "/api/v1/public/consultations/" + running + "/map"
        }) {
            String address = chromium.product().url() + path;
            String tag = page.request().get(address).headers().get("etag");
            assertThat(tag).as(path).isNotBlank();
            assertThat(page.request()
                            .get(address, RequestOptions.create().setHeader("If-None-Match", tag))
                            .status())
                    .as(path)
                    .isEqualTo(304);
        }
        page.context().close();
    }

    @Test
    void a_clerk_sets_a_place_with_the_keyboard_and_it_stands_on_the_case() {
        try (Desk desk = chromium.desk("j.weber")) {
            desk.open("/contributions/paper.xhtml?consultation=" + running)
                    .choose("form:channel", "Brief")
                    .fill("form:title", "Eine Bank am Ufer");
            Page page = desk.page();
            page.locator("[data-place-map]").focus();
            page.keyboard().press("ArrowUp");
            page.locator("[data-place-tools] button").first().click();
            assertThat(page.locator("[data-place-field] [role=status]")).containsText("Ort gesetzt");
            desk.press("form:save");
            assertThat(page.locator("aside .map .pin")).isVisible();
        }
    }
}
