package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A land-use plan from its beginning to the announcement of its draft, through the pages: the order of steps, an incomplete
 * announcement, a complete one, the public page before the first day.
 *
 * @param manager who runs it
 */
record AnnouncedPlan(Desk manager) {

    private static final Pattern REFERENCE = Pattern.compile("BP-\\d{4}-\\d+");
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 15);
    private static final String AREA =
            "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                    + "[[[13.70,51.05],[13.71,51.05],[13.71,51.06],[13.70,51.05]]]}}";

    /** When it is announced: the publication lasts from 1 March to 1 April 2027, the common end with the agencies. */
    static final String ANNOUNCED = "2027-02-15T08:00:00Z";

    /** @return its reference */
    String announce(Page citizen) throws IOException {
        String plan = begun();
        steps(plan);
        round(plan);

        assertThat(manager.main())
                .containsText("Es fehlt die Begründung unter den Unterlagen (§ 3 Abs. 2 Satz 1 BauGB).");
        manager.press("announcement:tryPublish");
        manager.told("Es fehlt das Plangebiet auf der Karte").picture("80-refused");
        assertThat(citizen.navigate("/public/plan.xhtml?ref=" + plan).status()).isEqualTo(404);

        complete(plan);
        openRound(plan, "Veröffentlichung");
        manager.pressAndConfirm("announcement:publish");
        manager.told("Die Bekanntmachung ist freigegeben.").picture("81-published");
        assertThat(Files.readString(manager.download("announcement:text")))
                .contains("Nicht fristgerecht abgegebene Stellungnahmen können")
                .contains("Zauneidechse");

        citizen.navigate("/public/plan.xhtml?ref=" + plan);
        assertThat(citizen.locator("main")).containsText("Am Probebogen");
        assertThat(citizen.locator("main")).containsText("Die Unterlagen stehen ab dem");
        assertThat(citizen.locator("main")).containsText("Öffentliches Lesegerät");
        return plan;
    }

    /** Goes from the plan to one of its rounds. @return its key */
    long openRound(String plan, String kind) {
        manager.open("/plans/plan.xhtml?ref=" + plan);
        manager.page()
                .locator("main td a", new Page.LocatorOptions().setHasText(kind))
                .first()
                .click();
        manager.page().waitForURL(address -> address.contains("round="));
        return Long.parseLong(manager.page().url().replaceAll(".*round=(\\d+).*", "$1"));
    }

    private String begun() {
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

    private void steps(String plan) {
        step(plan, "Billigungsbeschluss", 50, "V2/26");
        manager.told("Vor dem Schritt „Billigungsbeschluss“ steht „Aufstellungsbeschluss“");
        step(plan, "Aufstellungsbeschluss", 380, "");
        manager.told("Zum Schritt „Aufstellungsbeschluss“ fehlt die Nummer der Ratsvorlage.");
        step(plan, "Aufstellungsbeschluss", 380, "V1/25");
        manager.told("Der Schritt ist erfasst.");
        step(plan, "Frühzeitige Beteiligung", 200, "");
        manager.told("Der Schritt ist erfasst.");
        step(plan, "Billigungsbeschluss", 50, "V2/26");
        manager.told("Der Schritt ist erfasst.");
    }

    void step(String plan, String step, int daysAgo, String paper) {
        manager.open("/plans/plan.xhtml?ref=" + plan)
                .choose("take:step", step)
                .fill("take:day", TODAY.minusDays(daysAgo).toString())
                .fill("take:paper", paper)
                .press("take:takeStep");
    }

    /** Begins on 1 March, announced today, so that citizens see that it is coming. */
    private void round(String plan) {
        LocalDate first = LocalDate.of(2027, 3, 1);
        manager.open("/plans/round.xhtml?ref=" + plan)
                .choose("form:kind", "Veröffentlichung")
                .fill("form:firstDay", first.toString())
                .fill("form:receivedOn", first.toString())
                .press("form:compute");
        assertThat(manager.main()).containsText("dieser Tag zählt mit (§ 187 Abs. 2, § 188 Abs. 2 BGB; GmS-OGB 2/71).");
        assertThat(manager.main()).containsText("31.03.2027");
        assertThat(manager.at("form:lastDay")).hasValue("2027-04-01");
        manager.fill("form:announcedOn", TODAY.toString())
                .fill("form:announcedIn", "Dresdner Amtsblatt")
                .press("form:save");
        manager.told("Die Beteiligung ist gespeichert.");
        manager.page().locator("select[id$=':0:kind']").selectOption("READING_DEVICE");
        manager.page().locator("input[id$=':0:place']").fill("Bürgerbüro Neustadt");
        manager.page().locator("input[id$=':0:hours']").fill("Mo bis Fr 9–12 Uhr");
        manager.press("accesses:saveAccesses").told("Die Zugänge sind gespeichert.");
    }

    private void complete(String plan) {
        manager.open("/plans/edit.xhtml?ref=" + plan);
        manager.at("area:file").setInputFiles(payload("gebiet.geojson", AREA));
        manager.press("area:draw").told("Das Plangebiet ist eingelesen.");
        document(plan, "Planzeichnung", "Planzeichnung");
        document(plan, "Begründung", "Begründung");
        document(plan, "Umweltbericht", "Umweltbericht");
        manager.choose("inform:theme", "Tiere, Pflanzen und biologische Vielfalt")
                .choose("inform:source", "Gutachten")
                .fill("inform:about", "Artenschutz")
                .fill("inform:keywords", "Zauneidechse")
                .press("inform:add")
                .told("„Artenschutz“ ist aufgenommen.");
    }

    private void document(String plan, String kind, String title) {
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
