package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A consultation as its manager sets it up, fills it and hands it out, page by page. */
final class Consultation {

    private static final Pattern REFERENCE = Pattern.compile("BV-\\d{4}-\\d{3,}");

    private final Desk manager;
    private final String reference;

    private Consultation(Desk manager, String reference) {
        this.manager = manager;
        this.reference = reference;
    }

    static Consultation created(Desk manager, String title) {
        manager.open("/consultations/edit.xhtml");
        manager.picture("01-new");
        manager.fill("form:title", title)
                .fill("form:summary", "Wo das Fahrrad in der Stadt besser vorankommen soll.")
                .choose("form:department", "Stelle Bürgerbeteiligung")
                .fill("form:contactName", "Jana Weber")
                .fill("form:contactEmail", "beteiligung@example.org");
        manager.page().locator(".ql-editor").click();
        manager.page().keyboard().type("Sagen Sie uns, wo es eng ist.");
        manager.press("form:save");
        Matcher found = REFERENCE.matcher(manager.page().url());
        assertThat(found.find()).as(manager.page().url()).isTrue();
        manager.picture("02-created");
        return new Consultation(manager, found.group());
    }

    String reference() {
        return reference;
    }

    Consultation wholeCity() {
        manager.open("/consultations/area.xhtml?reference=" + reference);
        manager.tick("form:whole").press("form:save").picture("03-area");
        return this;
    }

    Consultation topic(String name, String department) {
        manager.open("/consultations/topics.xhtml?reference=" + reference);
        manager.fill("form:name", name).choose("form:department", department).press("form:save");
        assertThat(manager.at("order")).containsText(name);
        manager.picture("04-topics");
        return this;
    }

    /** Participation is going on since a month; evaluation and results follow. */
    Consultation phases() {
        manager.open("/consultations/phases.xhtml?reference=" + reference);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        phase(0, today.minusDays(30), today.plusDays(30));
        phase(1, today.plusDays(31), today.plusDays(90));
        phase(2, today.plusDays(91), today.plusDays(200));
        manager.press("form:save").picture("05-phases");
        return this;
    }

    private void phase(int index, LocalDate from, LocalDate until) {
        manager.page().locator("input[type=date][id$=':" + index + ":from']").fill(from.toString());
        manager.page().locator("input[type=date][id$=':" + index + ":until']").fill(until.toString());
    }

    Consultation published() {
        manager.open("/consultations/overview.xhtml?reference=" + reference);
        manager.picture("06-ready");
        manager.pressAndConfirm("next:publish").picture("07-published");
        assertThat(manager.page().locator(".identity")).containsText("veröffentlicht");
        return this;
    }

    /**
     * Tries a table without touching a setting: delimiter, character set and columns are found by the product.
     *
     * @return what the panel of the finished trial says
     */
    String tried(Path table) {
        manager.open("/imports/wizard.xhtml?consultation=" + reference).picture("10-import-file");
        manager.at("file:upload").setInputFiles(table);
        manager.press("file:read").picture("11-import-columns");
        manager.press("columns:try").picture("12-import-trial-begins");
        String found = manager.awaitJob();
        manager.picture("13-import-trial");
        return found;
    }

    /** There is no way on from the trial, and the page says why. */
    void nothingToImport() {
        manager.told("In dieser Datei ist nichts, was übernommen werden könnte.");
        assertThat(manager.at("trial:start")).hasCount(0);
    }

    /**
     * Imports what was tried.
     *
     * @return what the panel of the finished job says
     */
    String imported() {
        manager.press("trial:start");
        String done = manager.awaitJob();
        manager.picture("14-imported");
        return done;
    }

    /** Publishes all approved answers. */
    String answersPublished() {
        manager.open("/consultations/handout.xhtml?reference=" + reference);
        manager.picture("60-handout");
        manager.press("publication:publishAll");
        String done = manager.awaitJob();
        manager.picture("61-answers-published");
        return done;
    }

    Path handedOut(String format, String state) {
        manager.open("/consultations/handout.xhtml?reference=" + reference);
        manager.choose("form:format", format).choose("form:state", state);
        return manager.download("form:download");
    }

    String standing() {
        manager.open("/consultations/standing.xhtml?reference=" + reference);
        manager.picture("70-standing");
        return manager.main().innerText();
    }
}
