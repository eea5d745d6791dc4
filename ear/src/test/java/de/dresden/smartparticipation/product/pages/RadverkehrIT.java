package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The product's main job: a consultation from its setup to published answers, on the contributions of a real city. */
@Tag("full")
class RadverkehrIT {

    private static final String MANAGER = "j.weber";
    private static final String MODERATOR = "s.hoffmann";
    private static final String AUTHOR = "a.fischer";
    private static final String COLLEAGUE = "p.lorenz";
    private static final String AUDITOR = "r.winkler";
    private static final Pattern REFERENCE = Pattern.compile("BV-\\d{4}-\\d{3,}");

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aConsultationRunsFromItsSetupToPublishedAnswers() throws IOException, SQLException {
        Page manager = chromium.as(MANAGER);
        String reference = create(manager);
        publish(manager, reference);
        importTable(manager, reference, SharedData.bonn(), SharedData.BONN, SharedData.BONN_WITHOUT_TEXT);

        Page moderator = chromium.as(MODERATOR);
        setTopic(moderator, reference, "", "Radwege", SharedData.BONN);
        together(moderator, reference, "&state=RECEIVED", "accept", SharedData.BONN);
        together(manager, reference, "&state=ACCEPTED", "distribute", SharedData.BONN);
        assertThat(count(reference, "DISTRIBUTED")).isEqualTo(SharedData.BONN);

        Page author = chromium.as(AUTHOR);
        Page colleague = chromium.as(COLLEAGUE);
        String single = firstCase(author, reference);
        twoAtOnce(author, colleague, single);
        answerAndPropose(author, single);
        authorMayNotApprove(author, single);
        approve(colleague, single);
        colleague.click("[id='answer:publish']");
        colleague.locator("[id='answer:publish']").waitFor(gone());

        String group = answerTogether(author, reference);
        approve(colleague, group);
        manager.navigate("/consultations/handout.xhtml?reference=" + reference);
        manager.click("[id='publication:publishAll']");
        awaitJob(manager);
        assertThat(count(reference, "PUBLISHED")).isEqualTo(3);

        handOut(manager, reference);
        importTable(manager, reference, SharedData.krefeld(), SharedData.KREFELD, SharedData.KREFELD_WITHOUT_TEXT);
        assertThat(count(reference, "RECEIVED")).isEqualTo(SharedData.KREFELD);
        standing(manager, reference);
        auditTellsItAll();
    }

    private static String create(Page manager) {
        manager.navigate("/consultations/edit.xhtml");
        manager.fill("[id='form:title']", "Radverkehr");
        manager.fill("[id='form:summary']", "Wo das Fahrrad in der Stadt besser vorankommen soll.");
        manager.locator(".ql-editor").click();
        manager.keyboard().type("Sagen Sie uns, wo es eng ist.");
        choose(manager, "form:department", "Stelle Bürgerbeteiligung");
        manager.fill("[id='form:contactName']", "Jana Weber");
        manager.fill("[id='form:contactEmail']", "beteiligung@example.org");
        manager.click("[id='form:save']");
        manager.waitForURL(Pattern.compile(".*reference=BV-.*"));
        Matcher reference = REFERENCE.matcher(manager.url());
        assertThat(reference.find()).isTrue();
        return reference.group();
    }

    private static void publish(Page manager, String reference) {
        manager.navigate("/consultations/area.xhtml?reference=" + reference);
        manager.check("[id='form:whole']");
        save(manager);
        topic(manager, reference, "Radwege");
        topic(manager, reference, "Abstellplätze");
        manager.navigate("/consultations/phases.xhtml?reference=" + reference);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        phase(manager, 0, today.minusDays(30), today.plusDays(30));
        phase(manager, 1, today.plusDays(31), today.plusDays(90));
        phase(manager, 2, today.plusDays(91), today.plusDays(200));
        save(manager);
        manager.navigate("/consultations/overview.xhtml?reference=" + reference);
        manager.click("[id='next:publish']");
        manager.locator(".ui-confirmdialog-yes").click();
        manager.locator("[id='next:publish']").waitFor(gone());
    }

    private static void topic(Page manager, String reference, String name) {
        manager.navigate("/consultations/topics.xhtml?reference=" + reference);
        manager.fill("[id='form:name']", name);
        choose(manager, "form:department", "Amt für Stadtplanung und Mobilität");
        save(manager);
        assertThat(manager.locator("#order")).containsText(name);
    }

    private static void phase(Page page, int index, LocalDate from, LocalDate until) {
        page.locator("input[type=date][id$=':" + index + ":from']").fill(from.toString());
        page.locator("input[type=date][id$=':" + index + ":until']").fill(until.toString());
    }

    /** No setting is touched: delimiter, character set and columns are found by the product. */
    private static void importTable(Page manager, String reference, Path table, int rows, int warnings) {
        manager.navigate("/imports/wizard.xhtml?consultation=" + reference);
        manager.selectOption("[id='file:consultation']", reference);
        manager.setInputFiles("[id='file:upload']", table);
        manager.click("[id='file:read']");
        manager.click("[id='columns:try']");
        String trial = awaitJob(manager);
        assertThat(trial).contains(number(rows)).contains("Hinweise").contains(number(warnings));
        manager.click("[id='trial:start']");
        manager.locator("[id='trial:start']").waitFor(gone());
        String done = awaitJob(manager);
        assertThat(done).contains(number(rows)).contains(number(warnings));
    }

    private static void setTopic(Page moderator, String reference, String filter, String topic, int expected) {
        moderator.navigate("/contributions/list.xhtml?consultation=" + reference + filter);
        choose(moderator, "form:topic", topic);
        moderator.check("[id='form:everything']");
        moderator.click("[id='form:changeTopics']");
        assertThat(awaitJob(moderator)).contains(number(expected));
    }

    private static void together(Page page, String reference, String filter, String button, int expected) {
        page.navigate("/contributions/list.xhtml?consultation=" + reference + filter);
        page.check("[id='form:everything']");
        page.click("[id='form:" + button + "']");
        assertThat(awaitJob(page)).contains(number(expected));
    }

    private static String firstCase(Page author, String reference) {
        author.navigate("/contributions/list.xhtml?consultation=" + reference + "&state=DISTRIBUTED");
        return author.locator("[id='form:rows'] a[href*='ref=BE-']").first().getAttribute("href");
    }

    /** The second save of the same draft shows what changed instead of writing over it. */
    private static void twoAtOnce(Page author, Page colleague, String address) {
        author.navigate(address);
        write(author, "Ein erster Entwurf.");
        author.click("[id='answer:save']");
        author.locator(".notice, [role=status], .message").first().waitFor();
        author.navigate(address);
        colleague.navigate(address);
        write(author, "Der Entwurf der ersten Person.");
        author.click("[id='answer:save']");
        author.waitForLoadState();
        author.navigate(address);
        assertThat(author.locator("[id='answer:text']")).hasValue("Der Entwurf der ersten Person.");
        write(colleague, "Der Entwurf der zweiten Person.");
        colleague.click("[id='answer:save']");
        assertThat(colleague.locator("ins, del").first()).isVisible();
        assertThat(colleague.locator("[id='answer:text']")).hasValue("Der Entwurf der zweiten Person.");
    }

    private static void answerAndPropose(Page author, String address) {
        author.navigate(address);
        write(author, "Vielen Dank. Der Radweg wird im nächsten Jahr gebaut.");
        author.click("[id='answer:propose']");
        author.locator("[id='answer:propose']").waitFor(gone());
    }

    private static void write(Page page, String text) {
        page.selectOption("[id='answer:assessment']", "ADOPT");
        page.fill("[id='answer:text']", text);
    }

    private static void authorMayNotApprove(Page author, String address) {
        author.navigate(address);
        assertThat(author.locator("[id$=':withdraw']")).isVisible();
        assertThat(author.locator("[id$=':approve']")).hasCount(0);
    }

    private static void approve(Page colleague, String address) {
        colleague.navigate(address);
        colleague.locator("[id$=':approve']").click();
        colleague.locator("[id$=':approve']").waitFor(gone());
    }

    /** @return address of one of the two cases */
    private static String answerTogether(Page author, String reference) {
        author.navigate("/contributions/list.xhtml?consultation=" + reference + "&state=DISTRIBUTED");
        Locator boxes = author.locator("[id='form:rows'] tbody .ui-chkbox-box");
        boxes.nth(0).click();
        boxes.nth(1).click();
        author.click("[id='form:together']");
        author.selectOption("[id='form:assessment']", "ALREADY_PLANNED");
        author.fill("[id='form:text']", "Vielen Dank zu {{titel}}. Das ist schon geplant.");
        author.click("[id='form:propose']");
        author.waitForURL(Pattern.compile(".*/contributions/case.*"));
        return author.url();
    }

    private static void handOut(Page manager, String reference) throws IOException {
        Path workbook = download(manager, reference, "XLSX", "");
        assertThat(rows(workbook)).isEqualTo(SharedData.BONN);
        Path document = download(manager, reference, "PDF", "PUBLISHED");
        assertThat(new String(Files.readAllBytes(document), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
    }

    private static Path download(Page manager, String reference, String format, String state) {
        manager.navigate("/consultations/handout.xhtml?reference=" + reference);
        manager.selectOption("[id='form:format']", format);
        manager.selectOption("[id='form:state']", state);
        Download file = manager.waitForDownload(() -> manager.click("[id='form:download']"));
        return file.path();
    }

    /** Rows that name a number of the imported file, so neither title nor head. */
    private static long rows(Path workbook) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sheet1.xml")) {
                    return countRows(zip);
                }
            }
        }
        throw new IllegalStateException("no sheet in " + workbook);
    }

    private static long countRows(InputStream sheet) throws IOException {
        String text = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        int head = text.indexOf("<pane") >= 0 ? headRows(text) : 1;
        return Pattern.compile("<row ").matcher(text).results().count() - head;
    }

    /** Rows above the place where the sheet is frozen. */
    private static int headRows(String sheet) {
        Matcher frozen = Pattern.compile("ySplit=\"(\\d+)").matcher(sheet);
        return frozen.find() ? Integer.parseInt(frozen.group(1)) : 1;
    }

    private static void standing(Page manager, String reference) {
        manager.navigate("/consultations/standing.xhtml?reference=" + reference);
        assertThat(manager.locator("main")).containsText(number(SharedData.BONN + SharedData.KREFELD));
    }

    private static void auditTellsItAll() throws SQLException {
        assertThat(audited("contribution.accepted")).isGreaterThanOrEqualTo(SharedData.BONN);
        assertThat(audited("response.approved")).isGreaterThanOrEqualTo(2);
        Page auditor = chromium.as(AUDITOR);
        auditor.navigate("/audit/list.xhtml");
        auditor.click("[id='chain:verify']");
        assertThat(auditor.locator("main")).containsText("heil");
    }

    /** Waits until the job on the page is over and tells what its panel says. */
    private static String awaitJob(Page page) {
        Locator state = page.locator(".job [role=status]").first();
        state.getByText(Pattern.compile("erledigt|fehlgeschlagen"))
                .waitFor(new Locator.WaitForOptions().setTimeout(400_000));
        String panel = page.locator(".job").first().innerText();
        assertThat(panel).contains("erledigt");
        return panel;
    }

    private static void save(Page page) {
        page.click("[id='form:save']");
        page.waitForLoadState();
    }

    private static void choose(Page page, String id, String label) {
        page.selectOption("[id='" + id + "']", new com.microsoft.playwright.options.SelectOption().setLabel(label));
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static String number(int count) {
        return String.format(java.util.Locale.GERMANY, "%,d", count);
    }

    private static long count(String reference, String state) throws SQLException {
        return number("""
                select count(*) from participation.contribution c
                join participation.consultation k on k.id = c.consultation_id
                where k.reference = ? and c.state = ?""", reference, state);
    }

    private static long audited(String action) throws SQLException {
        return number("select count(*) from platform.audit_entry where action = ?", action);
    }

    private static long number(String query, String... parameters) throws SQLException {
        try (Connection database = chromium.product().database();
                PreparedStatement statement = database.prepareStatement(query)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setString(index + 1, parameters[index]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
