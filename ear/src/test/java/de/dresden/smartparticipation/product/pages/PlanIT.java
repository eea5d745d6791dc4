package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A land-use plan from its beginning to its publication: the order of steps, an incomplete announcement, the public display. */
class PlanIT {

    private static final Pattern REFERENCE = Pattern.compile("BP-\\d{4}-\\d+");
    private static final String AREA =
            "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                    + "[[[13.70,51.05],[13.71,51.05],[13.71,51.06],[13.70,51.05]]]}}";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @AutoClose
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @Test
    void a_plan_is_run_from_its_resolution_to_its_publication() throws Exception {
        Desk manager = chromium.desk("j.weber");
        String plan = begun(manager);
        steps(manager, plan);
        round(manager, plan);

        assertThat(manager.main())
                .containsText("Es fehlt die Begründung unter den Unterlagen (§ 3 Abs. 2 Satz 1 BauGB).");
        manager.press("announcement:tryPublish");
        manager.told("Es fehlt das Plangebiet auf der Karte").picture("80-refused");
        assertThat(chromium.anonymous(Chromium.PHONE)
                        .navigate("/public/plan.xhtml?ref=" + plan)
                        .status())
                .isEqualTo(404);

        complete(manager, plan);
        manager.open("/plans/plan.xhtml?ref=" + plan);
        manager.page()
                .locator("main a", new Page.LocatorOptions().setHasText("Veröffentlichung"))
                .first()
                .click();
        manager.page().waitForURL(address -> address.contains("round="));
        manager.pressAndConfirm("announcement:publish");
        manager.told("Die Bekanntmachung ist freigegeben.").picture("81-published");
        Path text = manager.download("announcement:text");
        assertThat(Files.readString(text))
                .contains("Nicht fristgerecht abgegebene Stellungnahmen können")
                .contains("Zauneidechse");

        Page citizen = chromium.anonymous(Chromium.PHONE);
        citizen.navigate("/public/plan.xhtml?ref=" + plan);
        assertThat(citizen.locator("main")).containsText("Am Probebogen");
        assertThat(citizen.locator("main")).containsText("Die Unterlagen stehen ab dem");
        assertThat(citizen.locator("main")).containsText("Öffentliches Lesegerät");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void what_is_displayed_now_can_be_had_by_everybody_with_its_hash() {
        Page citizen = chromium.anonymous(Chromium.WIDE);
        citizen.navigate("/public/plans.xhtml");
        citizen.locator("main a", new Page.LocatorOptions().setHasText("Hafenbogen"))
                .click();
        assertThat(citizen.locator("main")).containsText("SHA-256");

        var file = citizen.waitForDownload(
                () -> citizen.locator(".documents a").first().click());
        assertThat(file.failure()).isNull();
        assertThat(file.suggestedFilename()).endsWith(".pdf");
    }

    private static String begun(Desk manager) {
        manager.open("/plans/edit.xhtml")
                .fill("form:number", "Nr. 4711")
                .fill("form:name", "Am Probebogen <script>")
                .choose("form:kind", "Bebauungsplan")
                .choose("form:procedure", "Regelverfahren")
                .choose("form:department", "Amt für Stadtplanung und Mobilität")
                .fill("form:begun", TODAY.minusDays(400).toString())
                .fill("form:areaText", "Zwischen Elbe und Bahndamm.")
                .fill("form:contactName", "Stadtplanungsamt")
                .fill("form:contactPhone", "0351 4880000")
                .press("form:save");
        Matcher found = REFERENCE.matcher(manager.page().url());
        assertThat(found.find()).as(manager.page().url()).isTrue();
        return found.group();
    }

    private static void steps(Desk manager, String plan) {
        step(manager, plan, "Billigungsbeschluss", 50, "V2/26");
        manager.told("Vor dem Schritt „Billigungsbeschluss“ steht „Aufstellungsbeschluss“");
        step(manager, plan, "Aufstellungsbeschluss", 380, "");
        manager.told("Zum Schritt „Aufstellungsbeschluss“ fehlt die Nummer der Ratsvorlage.");
        step(manager, plan, "Aufstellungsbeschluss", 380, "V1/25");
        manager.told("Der Schritt ist erfasst.");
        step(manager, plan, "Frühzeitige Beteiligung", 200, "");
        manager.told("Der Schritt ist erfasst.");
        step(manager, plan, "Billigungsbeschluss", 50, "V2/26");
        manager.told("Der Schritt ist erfasst.");
    }

    private static void step(Desk manager, String plan, String step, int daysAgo, String paper) {
        manager.open("/plans/plan.xhtml?ref=" + plan)
                .choose("take:step", step)
                .fill("take:day", TODAY.minusDays(daysAgo).toString())
                .fill("take:paper", paper)
                .press("take:takeStep");
    }

    /** Begins in twenty days, announced today, so that citizens see that it is coming. */
    private static void round(Desk manager, String plan) {
        LocalDate first = TODAY.plusDays(20);
        manager.open("/plans/round.xhtml?ref=" + plan)
                .choose("form:kind", "Veröffentlichung")
                .fill("form:firstDay", first.toString())
                .fill("form:receivedOn", first.toString())
                .press("form:compute");
        assertThat(manager.main()).containsText("dieser Tag zählt mit (§ 187 Abs. 2, § 188 Abs. 2 BGB; GmS-OGB 2/71).");
        manager.fill("form:announcedOn", TODAY.toString())
                .fill("form:announcedIn", "Dresdner Amtsblatt")
                .press("form:save");
        manager.told("Die Beteiligung ist gespeichert.");
        manager.page().locator("select[id$=':0:kind']").selectOption("READING_DEVICE");
        manager.page().locator("input[id$=':0:place']").fill("Bürgerbüro Neustadt");
        manager.page().locator("input[id$=':0:hours']").fill("Mo bis Fr 9–12 Uhr");
        manager.press("accesses:saveAccesses").told("Die Zugänge sind gespeichert.");
    }

    private static void complete(Desk manager, String plan) {
        manager.open("/plans/edit.xhtml?ref=" + plan);
        manager.at("area:file").setInputFiles(payload("gebiet.geojson", AREA));
        manager.press("area:draw").told("Das Plangebiet ist eingelesen.");
        document(manager, plan, "Planzeichnung", "Planzeichnung");
        document(manager, plan, "Begründung", "Begründung");
        document(manager, plan, "Umweltbericht", "Umweltbericht");
        manager.choose("inform:theme", "Tiere, Pflanzen und biologische Vielfalt")
                .choose("inform:source", "Gutachten")
                .fill("inform:about", "Artenschutz")
                .fill("inform:keywords", "Zauneidechse")
                .press("inform:add")
                .told("„Artenschutz“ ist aufgenommen.");
    }

    private static void document(Desk manager, String plan, String kind, String title) {
        manager.open("/plans/documents.xhtml?ref=" + plan)
                .choose("form:kind", kind)
                .fill("form:title", title);
        manager.at("form:file").setInputFiles(payload(title + ".txt", "Inhalt von " + title));
        manager.press("form:save").told("„" + title + "“ ist hinzugefügt.");
    }

    private static FilePayload payload(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }
}
