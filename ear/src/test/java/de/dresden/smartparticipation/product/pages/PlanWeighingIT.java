package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.dresden.smartparticipation.product.RunningProduct;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A published plan up to the notices: three agencies of which one answers by one click and one stays silent, five citizens of whom
 * one is late, a split statement, a group of 51 persons, four eyes, a decision with one point changed, and the files that come of it.
 */
class PlanWeighingIT {

    private static final String ASM = "Amt für Stadtplanung und Mobilität";
    private static final Pattern LINK = Pattern.compile("agency\\.xhtml\\?key=([\\w-]+)");
    private static final String OF_PLAN =
            " from participation.statement s join participation.plan p on p.id = s.plan_id" + " where p.reference = '"
                    + PublishedPlan.REFERENCE + "'";

    @AutoClose
    private static RunningProduct product;

    @AutoClose
    private static Chromium chromium;

    private static PublishedPlan plan;
    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open(() -> product = RunningProduct.start(
                RunningProduct.newDirectory("weighing"),
                "--demo",
                "--config",
                RunningProduct.settings("sp.test.clock=2027-03-02T08:00:00Z")));
        plan = PublishedPlan.in(product);
        stored = new Stored(product);
    }

    @Test
    void from_the_hearing_of_agencies_to_the_notices() throws Exception {
        hearAgencies();
        citizensSpeak();
        split();
        weigh();
        decide();
        checkFiles();
        notifyAndPack();
    }

    private static void hearAgencies() {
        Desk manager = chromium.desk("j.weber");
        for (String name : List.of("Landesamt für Umwelt", "Stadtwerke", "Gemeinde Nebenan")) {
            manager.open("/agencies/agency.xhtml")
                    .fill("form:name", name)
                    .choose("form:kind", "Behörde")
                    .fill("form:email", name.replaceAll("[^a-z]", "") + "@example.org")
                    .press("form:save");
        }
        manager.open("/agencies/round.xhtml?round=" + plan.round());
        for (String name : List.of("Landesamt für Umwelt", "Stadtwerke", "Gemeinde Nebenan")) {
            manager.page().getByLabel(name).check();
        }
        manager.press("choose:add").press("rows:tell").told("3 Träger benachrichtigt");
        Page agency = chromium.anonymous(Chromium.WIDE);
        agency.navigate("/public/agency.xhtml?key=" + key("Landesamt"));
        agency.getByText("Keine Bedenken").click();
        agency.waitForTimeout(3_500);
        agency.locator("form button.first").click();
        assertThat(agency.locator("main")).containsText("Ihre Antwort „keine Bedenken“");
        agency.navigate("/public/agency.xhtml?key=" + key("Stadtwerke"));
        agency.locator("[name=text]").fill("Leitungen sind zu schützen.");
        agency.locator("form button.first").click();
        assertThat(agency.locator("main")).containsText("fristgerecht");
    }

    private static String key(String agency) {
        Matcher link = LINK.matcher(stored.text(
                "select body from platform.mail where body like '%agency.xhtml%' and body like '%' || ? || '%'",
                agency));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static void citizensSpeak() {
        Page citizen = chromium.anonymous(Chromium.PHONE);
        say(citizen, "Zu laut. Und die Bäume fehlen am Kai.", "Gerda Lindner", "gerda@example.org");
        say(citizen, "Wir wollen die Kleingärten am Hafen behalten, alle!", "Ulf Petzold", "");
        say(citizen, "Wir wollen die Kleingärten am Hafen behalten, alle.", "Gartenverein", "");
        say(citizen, "=1+1 <script>alert(1)</script>", "", "");
        plan.clock("2027-04-02T08:00:00Z");
        say(citizen, "Mehr Licht für den Kai", "Jo Klee", "");
        assertThat(citizen.locator("main")).containsText("§ 4a Abs. 5 BauGB");
        plan.clock("2027-04-06T08:00:00Z"); // before anybody logs in: a session does not outlive such a leap
        Desk manager = chromium.desk("j.weber");
        manager.open("/agencies/round.xhtml?round=" + plan.round());
        assertThat(manager.main()).containsText("schweigt");
    }

    private static void say(Page citizen, String text, String name, String email) {
        citizen.navigate("/public/statement.xhtml?ref=" + PublishedPlan.REFERENCE);
        citizen.locator("[name=text]").fill(text);
        citizen.locator("[name=name]").fill(name);
        citizen.locator("[name=address]").fill(name.isEmpty() ? "" : "Hafenstraße 1, 01127 Dresden");
        citizen.locator("[name=email]").fill(email);
        citizen.locator("form button.first").click();
        citizen.waitForURL("**/public/statement.xhtml?receipt=**");
    }

    private static void split() {
        Desk clerk = chromium.desk("a.fischer");
        cut(clerk, "Leitungen", "Leitungen sind zu schützen.", "Leitungen");
        cut(clerk, "Zu laut", "Zu laut.", "Lärm");
        cut(clerk, "Zu laut", "die Bäume fehlen am Kai", "Grün");
        assertThat(clerk.page().locator("mark")).hasCount(2);
        cut(clerk, "1+1", "Eine Formel", "Anderes");
        clerk.open(address("Licht"))
                .choose("late:ruling", "bleibt unberücksichtigt")
                .fill("late:reason", "Erst nach der Frist eingegangen, Inhalt neu und unerheblich.")
                .tick("late:known")
                .press("late:rule")
                .told("muss berücksichtigt werden (§ 4a Abs. 5 Satz 1 BauGB)");
        clerk.at("late:known").uncheck();
        clerk.press("late:rule");
        assertThat(clerk.main()).containsText("unberücksichtigt (verspätet)");
        clerk.open(address("alle!"))
                .press("alike:look")
                .fill("alike:groupName", "Kleingärten")
                .press("alike:group");
        assertThat(clerk.main()).containsText("Nicht mehr als 50 Personen");
        String list = IntStream.rangeClosed(1, 49)
                .mapToObj(number -> "Person " + number + "; Gartenweg " + number)
                .collect(Collectors.joining("\n"));
        clerk.open(address("alle!"))
                .fill("sign:signatures", list)
                .press("sign:add")
                .told("49 Unterschriften");
        cut(clerk, "alle!", "Kleingärten am Hafen", "Kleingärten");
    }

    private static String address(String words) {
        return "/statements/case.xhtml?ref="
                + stored.text("select min(s.reference)" + OF_PLAN + " and position(? in s.text) > 0", words);
    }

    private static void cut(Desk clerk, String words, String passage, String topic) {
        clerk.open(address(words))
                .fill("cut:text", passage)
                .fill("cut:topic", topic)
                .choose("cut:department", ASM)
                .press("cut:savePoint")
                .told("Der Einzelbelang ist gespeichert.");
    }

    private static void weigh() {
        Desk writer = chromium.desk("a.fischer");
        Desk second = chromium.desk("p.lorenz");
        String points =
                stored.text("select string_agg(k.id::text, ' ' order by k.id) from participation.statement_point k"
                        + " where k.statement_id in (select s.id" + OF_PLAN + ")");
        for (String point : points.split(" ")) {
            writer.open("/statements/point.xhtml?id=" + point)
                    .choose("weighing:result", "wird nicht gefolgt")
                    .fill("weighing:proposal", "Vorschlag " + point)
                    .press("weighing:propose");
            assertThat(writer.at("weighing:approve")).hasCount(0);
            second.open("/statements/point.xhtml?id=" + point)
                    .press("weighing:approve")
                    .told("freigegeben");
        }
    }

    private static void decide() {
        Desk manager = chromium.desk("j.weber");
        manager.open(
                "/statements/group.xhtml?id=" + stored.text("select max(id)::text from participation.statement_group"));
        assertThat(manager.main()).containsText("51 verschiedene Personen");
        manager.fill("layOut:place", "Rathaus, Zimmer 12")
                .fill("layOut:hours", "9 bis 12 Uhr")
                .press("layOut:do");
        manager.open("/statements/weighing.xhtml?plan=" + PublishedPlan.REFERENCE);
        assertThat(manager.at("notices:tell")).hasCount(0);
        manager.fill("council:number", "V0815/27")
                .fill("council:decidedOn", "2027-04-05")
                .fill("council:paper", "V0815/27");
        Locator change =
                manager.page().locator("#council details").filter(new Locator.FilterOptions().setHasText("Grün"));
        change.locator("summary").click();
        change.locator("input[type=checkbox]").check();
        change.locator("select").selectOption("FOLLOWED");
        change.locator("textarea").fill("Zwanzig Bäume werden gepflanzt.");
        manager.press("council:decide").told("1 Belange geändert");
    }

    private static void checkFiles() throws Exception {
        try (InputStream in = Files.newInputStream(table("Abwägungsergebnis (öffentlich)", "DOCX"));
                XWPFDocument docx = new XWPFDocument(in)) {
            String text = docx.getTables().get(0).getText();
            assertThat(text)
                    .contains("B001", "T001", "Zwanzig Bäume werden gepflanzt.", "51 Personen", "keine Bedenken");
            assertThat(text).doesNotContain("Lindner", "Petzold");
        }
        try (PDDocument pdf =
                Loader.loadPDF(table("Abwägungsergebnis (öffentlich)", "PDF").toFile())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf)).contains("Zwanzig").doesNotContain("Lindner");
        }
        try (InputStream in = Files.newInputStream(table("Schlüsselliste (vertraulich)", "XLSX"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            StringBuilder cells = new StringBuilder();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> cells.append(cell).append(' ')));
            assertThat(cells).contains("Gerda Lindner", "B001");
        }
    }

    private static Path table(String kind, String format) {
        Desk manager = chromium.desk("j.weber");
        return manager.open("/statements/weighing.xhtml?plan=" + PublishedPlan.REFERENCE)
                .choose("handout:table", kind)
                .choose("handout:format", format)
                .download("handout:download");
    }

    private static void notifyAndPack() throws Exception {
        Desk manager = chromium.desk("j.weber");
        manager.open("/statements/weighing.xhtml?plan=" + PublishedPlan.REFERENCE)
                .press("notices:tell")
                .told("Mitgeteilt");
        assertThat(
                        stored.text(
                                "select body from platform.mail where recipient = 'gerda@example.org' order by id desc limit 1"))
                .contains("Zwanzig Bäume werden gepflanzt.")
                .doesNotContain("Rechtsbehelf");
        try (PDDocument pdf = Loader.loadPDF(manager.download("notices:letters").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Jo Klee")
                    .doesNotContain("Rechtsbehelf", "Bescheid");
        }
        manager.press("file:pack");
        assertThat(manager.awaitJob()).contains("erledigt");
    }
}
