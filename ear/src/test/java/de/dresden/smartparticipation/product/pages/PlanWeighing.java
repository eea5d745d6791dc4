package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * From the statements on a plan to the notices: points, a late statement left aside, a group of 51 persons, four eyes on the proposals,
 * the council's decision with one point changed, the tables, the notices, the complete file.
 *
 * @param chromium the browser
 * @param stored what the database holds
 * @param plan reference of the plan
 */
record PlanWeighing(Chromium chromium, Stored stored, String plan) {

    private static final String ASM = "Amt für Stadtplanung und Mobilität";
    private static final String OF_PLAN =
            " from participation.statement s join participation.plan p on p.id = s.plan_id where p.reference = ?";

    void fromStatementsToNotices() throws Exception {
        split();
        weigh();
        decide();
        layOut();
        checkFiles();
        keepKeyConfidential();
        notifyAndPack();
    }

    private void split() {
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
                .told("muss berücksichtigt werden (§ 4a Abs. 5 BauGB)");
        clerk.at("late:known").uncheck();
        clerk.press("late:rule");
        assertThat(clerk.main()).containsText("unberücksichtigt (verspätet)");
        clerk.open(address("alle!"))
                .press("alike:look")
                .fill("alike:groupName", "Kleingärten")
                .press("alike:group");
        assertThat(clerk.main()).containsText("Nicht mehr als 50 Personen");
        String list = IntStream.rangeClosed(1, 49)
                .mapToObj(number -> number + ";Person " + number + ";Gartenweg " + number)
                .collect(Collectors.joining("\n", "Nr.;Name;Anschrift\n", "\n"));
        clerk.open(address("alle!"));
        clerk.at("sign:file")
                .setInputFiles(new FilePayload("liste.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        clerk.press("sign:add").told("49 Unterschriften");
        assertThat(clerk.main()).containsText("liste.csv");
        cut(clerk, "alle!", "Kleingärten am Hafen", "Kleingärten");
    }

    private String address(String words) {
        return "/statements/case.xhtml?ref="
                + stored.text("select min(s.reference)" + OF_PLAN + " and position(? in s.text) > 0", plan, words);
    }

    private void cut(Desk clerk, String words, String passage, String topic) {
        clerk.open(address(words))
                .fill("cut:text", passage)
                .fill("cut:topic", topic)
                .choose("cut:department", ASM)
                .press("cut:savePoint")
                .told("Der Einzelbelang ist gespeichert.");
    }

    private void weigh() {
        Desk writer = chromium.desk("a.fischer");
        Desk second = chromium.desk("p.lorenz");
        String points = stored.text(
                "select string_agg(k.id::text, ' ' order by k.id) from participation.statement_point k"
                        + " where k.statement_id in (select s.id" + OF_PLAN + ")",
                plan);
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

    private void decide() {
        Desk manager = chromium.desk("j.weber");
        manager.open(
                "/statements/group.xhtml?id=" + stored.text("select max(id)::text from participation.statement_group"));
        assertThat(manager.main()).containsText("51 verschiedene Personen");
        assertThat(manager.main()).containsText("sobald der Beschluss des Stadtrats");
        assertThat(manager.at("layOut:do")).hasCount(0);
        manager.open("/statements/weighing.xhtml?plan=" + plan);
        assertThat(manager.at("notices:tell")).hasCount(0);
        manager.fill("council:number", "V0815/27")
                .fill("council:decidedOn", "2027-04-06")
                .fill("council:paper", "V0815/27");
        Locator change =
                manager.page().locator("#council details").filter(new Locator.FilterOptions().setHasText("Grün"));
        change.locator("summary").click();
        change.locator("input[type=checkbox]").check();
        change.locator("select").selectOption("FOLLOWED");
        change.locator("textarea").fill("Zwanzig Bäume werden gepflanzt.");
        manager.press("council:decide").told("1 Belange geändert");
    }

    private void layOut() {
        Desk manager = chromium.desk("j.weber");
        manager.open("/statements/group.xhtml?id="
                        + stored.text("select max(id)::text from participation.statement_group"))
                .fill("layOut:place", "Rathaus, Zimmer 12")
                .fill("layOut:hours", "9 bis 12 Uhr")
                .press("layOut:prepare");
        assertThat(manager.at("layOut:announcement"))
                .hasValue(Pattern.compile("Rathaus, Zimmer 12\\s+Dienststunden: 9 bis 12 Uhr"));
        manager.pressAndConfirm("layOut:do").told("zur Einsicht ausgelegt");
        assertThat(manager.at("layOut:do")).hasCount(0);
    }

    private void checkFiles() throws Exception {
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

    /** Who evaluates does not get the key of the pseudonyms, not by a forged choice either. */
    private void keepKeyConfidential() {
        Desk clerk = chromium.desk("a.fischer");
        clerk.open("/statements/weighing.xhtml?plan=" + plan);
        assertThat(clerk.at("handout:table")).not().containsText("Schlüsselliste");
        clerk.at("handout:table").locator("option").last().evaluate("option => option.value = 'KEY'");
        clerk.at("handout:table").selectOption("KEY");
        clerk.press("handout:download");
        assertThat(clerk.main()).not().containsText("Gerda Lindner");
        assertThat(stored.text(
                        "select count(*)::text from platform.audit_entry where action like '%weighing-table-handed-out'"
                                + " and subject_reference = ?",
                        plan))
                .isEqualTo("3"); // those that the manager has downloaded
    }

    private Path table(String kind, String format) {
        Desk manager = chromium.desk("j.weber");
        return manager.open("/statements/weighing.xhtml?plan=" + plan)
                .choose("handout:table", kind)
                .choose("handout:format", format)
                .download("handout:download");
    }

    private void notifyAndPack() throws Exception {
        Desk manager = chromium.desk("j.weber");
        manager.open("/statements/weighing.xhtml?plan=" + plan)
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
        checkPacked(manager.page()
                .waitForDownload(
                        () -> manager.page().locator(".job a[href*='/result']").click())
                .path());
    }

    /** Every file that the index names is there, opens, and is what its hash says; and no other is. */
    private static void checkPacked(Path packed) throws Exception {
        try (ZipFile zip = new ZipFile(packed.toFile())) {
            List<String> index = new String(content(zip, "inhalt.csv"), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            assertThat(index).hasSizeGreaterThan(20).hasSize(zip.size() - 2);
            for (String line : index) {
                String[] part = line.split(";");
                byte[] content = content(zip, part[0].replace("\"", ""));
                assertThat(content).as(line).hasSize(Integer.parseInt(part[1]));
                assertThat(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                        .isEqualTo(part[2]);
            }
            assertThat(new String(content(zip, "verlaengerungen.csv"), StandardCharsets.UTF_8))
                    .contains("2027-04-02");
            assertThat(new String(content(zip, "gruppen.csv"), StandardCharsets.UTF_8))
                    .contains("Rathaus, Zimmer 12");
            try (PDDocument pdf = Loader.loadPDF(content(zip, "inhalt.pdf"))) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("liste.csv");
            }
        }
    }

    private static byte[] content(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        assertThat(entry).as(name).isNotNull();
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
