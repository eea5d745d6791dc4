package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats beside the ideas: 70 measures judged by keyboard, a full event and its waiting list, a dialogue. */
class FormatsIT {

    private static final int MEASURES = 70;

    /** A form that comes sooner than a person can type is taken for a robot's. */
    private static final double A_PERSON_TYPES = 3_500;

    @TempDir
    static Path folder;

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.WIDE, Chromium.PHONE})
    void seventy_measures_are_taken_in_from_a_file_and_judged_by_keyboard(int width) throws IOException {
        long module = measures("Siebzig Maßnahmen " + width);
        Page citizen = chromium.anonymous(width);
        citizen.navigate("/public/measures.xhtml?module=" + module);
        citizen.getByText("Anfangen").click();
        Locator measure = citizen.locator("#measure");

        for (int judged = 0; judged < MEASURES; judged++) {
            String seen = measure.textContent();
            assertThat(measure).isFocused();
            citizen.keyboard().press(String.valueOf(1 + judged % 3));
            assertThat(measure).not().hasText(seen);
            if (judged == 30) {
                citizen.reload(); // somebody stops, and goes on in the same browser
                assertThat(citizen.locator("progress")).hasAttribute("value", "31");
                measure.focus();
            }
        }

        assertThat(citizen.locator(".notice.done")).containsText("alles bewertet");
        assertThat(votes(module, "AGREE")).isEqualTo(24);
        assertThat(votes(module, "DISAGREE")).isEqualTo(23);
        assertThat(votes(module, "PASS")).isEqualTo(23);

        citizen.locator("td a")
                .filter(new Locator.FilterOptions().setHasText("Ändern"))
                .first()
                .click();
        citizen.locator("[data-key='3']").click();
        citizen.waitForURL(Pattern.compile(".*view=own.*"));
        assertThat(votes(module, "PASS")).isBetween(23L, 24L);
        assertThat(stored.number(
                        "select count(*)::text from participation.measure_judge where module_id = ?::bigint",
                        String.valueOf(module)))
                .isOne();
    }

    @Test
    void measures_are_judged_without_script_too() {
        String module = stored.text("select min(id)::text from participation.module where kind = 'MEASURES'");
        Page citizen = chromium.anonymous(Chromium.WIDE);
        citizen.route(Pattern.compile(".*measures[.]js.*"), route -> route.abort());
        citizen.navigate("/public/measures.xhtml?module=" + module);
        citizen.getByText("Anfangen").click();
        String first = citizen.locator("#measure").textContent();

        citizen.locator("[data-key='1']").click();

        assertThat(citizen.locator("#measure")).not().hasText(first);
        assertThat(citizen.locator("progress")).hasAttribute("value", "1");
    }

    @Test
    void who_registers_for_a_full_event_waits_and_moves_up_when_somebody_gives_up() {
        long event = fullEvent();
        String mine = registered(event, "Erika Muster", "erika@example.org");
        assertThat(state(event, "erika@example.org")).isEqualTo("SEATED");
        String later = registered(event, "Max Wartend", "max@example.org");
        assertThat(state(event, "max@example.org")).isEqualTo("WAITING");
        Page citizen = chromium.anonymous(Chromium.PHONE);
        citizen.navigate(later);
        assertThat(citizen.locator("#registration")).containsText("als Nächstes an der Reihe");

        citizen.navigate(mine);
        citizen.getByText("Abmelden", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(citizen.locator("#registration")).containsText("abgemeldet");

        assertThat(state(event, "max@example.org")).isEqualTo("SEATED");
        assertThat(letter("max@example.org")).contains("ein Platz ist frei geworden");
        assertThat(stored.number(
                        "select taken::text from participation.event where id = ?::bigint", String.valueOf(event)))
                .isOne();
    }

    @Test
    void a_copy_of_a_consultation_has_all_formats_with_what_they_ask_and_nothing_that_was_sent() {
        String original = stored.text("select c.reference from participation.consultation c"
                + " join participation.module m on m.consultation_id = c.id where m.kind = 'DIALOGUE' limit 1");
        Desk desk = chromium.desk("j.weber").open("/consultations/copy.xhtml?reference=" + original);
        desk.fill("form:title", "Zweite Runde").press("form:copy").told("Phasen");
        desk.close();
        String copy = stored.text("select reference from participation.consultation where title = 'Zweite Runde'");

        assertThat(holds(copy)).isEqualTo(holds(original));
        assertThat(stored.number("""
                select (select count(*) from participation.contribution where consultation_id = c.id)
                    + (select count(*) from participation.event e join participation.module m on m.id = e.module_id
                       where m.consultation_id = c.id) from participation.consultation c where c.reference = ?""", copy)).isZero();
    }

    /** Formats, own fields, measures with their topics, sections, questions of a consultation. */
    private static String holds(String reference) {
        return stored.text("""
                select (select string_agg(m.kind || m.title || m.title_english || m.phase, ', ' order by m.position) from participation.module m
                        where m.consultation_id = c.id and m.kind <> 'DISPLAY')
                    || (select coalesce(string_agg(f.label || f.label_english || f.hint_english || f.kind || f.options || f.internal, ', ' order by f.position), '-')
                        from participation.idea_field f join participation.module m on m.id = f.module_id
                        where m.consultation_id = c.id and not f.retired)
                    || (select coalesce(string_agg(x.title || coalesce(t.name || t.name_english, '-'), ', ' order by x.module_id, x.position), '-')
                        from participation.measure x join participation.module m on m.id = x.module_id
                        left join participation.topic t on t.id = x.topic_id and t.consultation_id = c.id
                        where m.consultation_id = c.id)
                    || (select coalesce(string_agg(s.heading || s.body, ', ' order by s.module_id, s.position), '-')
                        from participation.dialogue_section s join participation.module m on m.id = s.module_id
                        where m.consultation_id = c.id)
                    || (select coalesce(string_agg(s.access || s.results || s.content::jsonb, ', ' order by s.subject_id), '-')
                        from platform.survey s join participation.module m on m.id = s.subject_id and s.subject_type = 'module'
                        where m.consultation_id = c.id)
                from participation.consultation c where c.reference = ?""", reference);
    }

    @Test
    void a_comment_on_a_section_is_seen_once_a_moderator_has_shown_it() {
        String module = stored.text("select min(id)::text from participation.module where kind = 'DIALOGUE'");
        Page citizen = chromium.anonymous(Chromium.WIDE);
        citizen.navigate("/public/dialogue.xhtml?module=" + module);
        citizen.getByText("Kommentieren", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        citizen.waitForTimeout(A_PERSON_TYPES);
        citizen.fill("#field-commentText", "Bänke bitte auch im Schatten. <script>alert(1)</script>");
        citizen.locator("#comment button[type=submit]").click();
        assertThat(citizen.locator(".notice.done")).containsText("bevor er erscheint");
        assertThat(citizen.locator("main")).not().containsText("im Schatten");

        String consultation = stored.text(
                "select c.reference from participation.consultation c join participation.module m on m.consultation_id = c.id"
                        + " where m.id = ?::bigint",
                module);
        Desk desk = chromium.desk("s.hoffmann").open("/contributions/comments.xhtml?consultation=" + consultation);
        Locator sheet =
                desk.page().locator("section.sheet").filter(new Locator.FilterOptions().setHasText("im Schatten"));
        sheet.locator("[id$=':show']").click();
        desk.told("Der Kommentar ist veröffentlicht.");

        citizen.navigate("/public/dialogue.xhtml?module=" + module);
        assertThat(citizen.locator(".comments li").filter(new Locator.FilterOptions().setHasText("im Schatten")))
                .containsText("<script>alert(1)</script>");
    }

    private static long measures(String title) throws IOException {
        String reference =
                stored.text("select max(reference) from participation.consultation where state = 'PUBLISHED'");
        Desk desk = chromium.desk("j.weber").open("/consultations/modules.xhtml?reference=" + reference);
        desk.choose("form:kind", "Maßnahmen bewerten")
                .fill("form:title", title)
                .press("form:save")
                .told(title);
        String module = stored.text("select id::text from participation.module where title = ?", title);
        desk.open("/modules/measures.xhtml?module=" + module + "&part=import");
        desk.at("upload:content").setInputFiles(list());
        desk.press("upload:look").press("take:take").told(MEASURES + " Maßnahmen");
        desk.close();
        return Long.parseLong(module);
    }

    private static Path list() throws IOException {
        StringBuilder rows = new StringBuilder("Titel;Text;Titel EN\n");
        for (int number = 1; number <= MEASURES; number++) {
            rows.append("Maßnahme Nummer ")
                    .append(number)
                    .append(";Erläuterung;Measure number ")
                    .append(number)
                    .append('\n');
        }
        return Files.writeString(folder.resolve("measures.csv"), rows);
    }

    /** An event of one seat, announced by the clerk. */
    private static long fullEvent() {
        String module = stored.text("select min(id)::text from participation.module where kind = 'EVENTS'");
        String title = "Rundgang mit einem Platz";
        Desk desk = chromium.desk("j.weber").open("/modules/events.xhtml?module=" + module);
        desk.fill("form:title", title)
                .fill("form:day", java.time.LocalDate.now().plusDays(5).toString())
                .fill("form:from", "17:00")
                .fill("form:until", "18:00")
                .fill("form:place", "Albertplatz")
                .fill("form:seats", "1")
                .press("form:save")
                .told(title);
        desk.close();
        return stored.number("select id::text from participation.event where title = ?", title);
    }

    /** Registers, confirms by the link of the mail, and tells the secret link of the mail after that. */
    private static String registered(long event, String name, String email) {
        Page citizen = chromium.anonymous(Chromium.PHONE);
        citizen.navigate("/public/event.xhtml?id=" + event);
        citizen.waitForTimeout(A_PERSON_TYPES);
        citizen.fill("#field-name", name);
        citizen.fill("#field-email", email);
        citizen.locator("#register button").click();
        assertThat(citizen.locator("#registration")).containsText("bestätigen Sie Ihre E-Mail-Adresse");
        assertThat(state(event, email)).isEqualTo("ASKED");
        citizen.navigate(link(email));
        citizen.locator("main form button").click();
        assertThat(citizen.locator(".notice.done")).isVisible();
        return link(email);
    }

    private static String link(String email) {
        var found = Pattern.compile("(/public/\\S+)").matcher(letter(email));
        assertThat(found.find()).as("link in the mail to " + email).isTrue();
        return found.group(1);
    }

    /** The words of the last mail. */
    private static String letter(String email) {
        return stored.text("select body from platform.mail where recipient = ? order by id desc limit 1", email);
    }

    private static String state(long event, String email) {
        return stored.text(
                "select state from participation.event_registration where event_id = ?::bigint and email = ?",
                String.valueOf(event),
                email);
    }

    private static long votes(long module, String vote) {
        return stored.number("""
                select count(*)::text from participation.measure_vote v join participation.measure m on m.id = v.measure_id
                where m.module_id = ?::bigint and v.vote = ?""", String.valueOf(module), vote);
    }
}
