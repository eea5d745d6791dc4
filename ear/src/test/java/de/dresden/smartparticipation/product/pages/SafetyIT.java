package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may try who is not meant to. */
class SafetyIT {

    private static final String SCRIPT = "<script>document.title='caught'</script><img src=x onerror=alert(1)>";
    private static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    /** People who stay at their window: each asks for one page after another, and to log in costs more than to be refused. */
    private static final Map<String, Desk> STAYING = new HashMap<>();

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
    }

    private static Desk staying(String user) {
        return STAYING.computeIfAbsent(user, chromium::desk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accounts/list.xhtml", "/settings/index.xhtml", "/audit/list.xhtml", "/mails/list.xhtml"})
    void aPageOfTheAdministrationIsClosedToAnEvaluator(String address) {
        Desk desk = staying("a.fischer");
        assertThat(desk.status(address)).isEqualTo(403);
    }

    @Test
    void aCaseOfAnotherDepartmentIsNotFound() {
        String reference = stored.text("""
                select c.reference from participation.contribution c
                where c.department_id = (select id from platform.v_department where code = 'ASM')
                and not exists (select from participation.topic t join platform.v_department d on d.id = t.department_id
                    where t.consultation_id = c.consultation_id and d.code = 'UWA')
                order by c.id limit 1""");
        try (Desk desk = chromium.desk("c.seidel")) {
            for (String address : List.of(
                    "/contributions/case.xhtml?ref=" + reference,
                    "/contributions/split.xhtml?ref=" + reference,
                    "/responses/group.xhtml?refs=" + reference + "," + reference,
                    "/contributions/case.xhtml?ref=BE-1999-99999",
                    "/contributions/case.xhtml?ref=%27%3B--")) {
                assertThat(desk.status(address)).as(address).isEqualTo(404);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contributions/case.xhtml",
                "/jobs/job.xhtml?id=abc",
                "/jobs/job.xhtml?id=999999999",
                "/accounts/edit.xhtml?id=-1",
                "/accounts/edit.xhtml?login=%00",
                "/consultations/overview.xhtml?reference=../../etc",
                "/contributions/list.xhtml?state=INVENTED&topic=x&from=never&page=-3&sort=%27",
                "/audit/entry.xhtml?id=1e9",
                "/files/999999999",
                "/files/../WEB-INF/web.xml",
                "/language?to=xx&back=//example.org"
            })
    void aForgedParameterEndsCalmly(String address) {
        Desk desk = staying("k.brandt");
        assertThat(desk.status(address)).isLessThan(500);
        assertThat(desk.page().url()).startsWith(chromium.product().url());
    }

    /** The page offers the colleagues of one's own department only; another person's number is put in by hand. */
    @Test
    void aForgedChoiceIsRefusedAndNothingIsStored() {
        String reference = stored.openCase();
        String stranger = stored.text("select id::text from platform.v_person where login = 'b.schuster'");
        String person = "select coalesce(person_id, 0)::text from participation.contribution where reference = ?";
        String before = stored.text(person, reference);
        try (Desk desk = chromium.desk("a.fischer")) {
            desk.open("/contributions/case.xhtml?ref=" + reference);
            desk.at("within:person")
                    .evaluate("(select, id) => { select.options[1].value = id; select.selectedIndex = 1 }", stranger);
            desk.press("within:assignPerson");
            assertThat(desk.page().locator(".notice.late, .problem").first()).isVisible();
        }
        assertThat(stored.text(person, reference)).isEqualTo(before).isNotEqualTo(stranger);
    }

    @Test
    void aScriptInATextIsShownAndNotRun() {
        try (Desk desk = chromium.desk("j.weber")) {
            List<String> dialogs = new ArrayList<>();
            desk.page().onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            desk.open("/consultations/edit.xhtml");
            desk.fill("form:title", SCRIPT)
                    .fill("form:summary", SCRIPT)
                    .choose("form:department", "Stelle Bürgerbeteiligung");
            desk.page()
                    .evaluate(
                            "html => { document.querySelector('.ql-editor').className = '';"
                                    + " document.querySelector('.ui-texteditor > input').value = html }",
                            "<p>Guten Tag</p>" + SCRIPT);
            desk.press("form:save");
            String reference = desk.page().url().replaceFirst(".*reference=", "");
            desk.open("/consultations/overview.xhtml?reference=" + reference);
            assertThat(desk.page().locator("h1")).containsText("<script>");
            assertThat(desk.main()).containsText("Guten Tag");
            for (String address :
                    List.of("/consultations/preview.xhtml?reference=" + reference, "/consultations/list.xhtml")) {
                desk.open(address);
                assertThat(desk.page().title()).isNotEqualTo("caught");
            }
            assertThat(dialogs).isEmpty();
            assertThat(stored.text("select description from participation.consultation where reference = ?", reference))
                    .contains("Guten Tag")
                    .doesNotContain("script", "onerror");
        }
    }

    @Test
    void aFormulaLeavesTheProductAsText() throws IOException {
        try (Desk desk = chromium.desk("j.weber")) {
            Consultation consultation = Consultation.created(desk, "Formeln")
                    .wholeCity()
                    .topic("Alles", "Umweltamt")
                    .phases()
                    .published();
            desk.open("/contributions/paper.xhtml?consultation=" + consultation.reference());
            desk.choose("form:channel", "Brief")
                    .fill("form:title", FORMULA)
                    .fill("form:text", "+49 351 0")
                    .press("form:save");
            Sheets.workbook(consultation.handedOut("XLSX", "alle"))
                    .hasNoFormula()
                    .contains(FORMULA);
            assertThat(Files.readString(consultation.handedOut("CSV", "alle")).replace("\"\"", ""))
                    .contains("HYPERLINK")
                    .doesNotContainPattern("(^|[;,\n\"])[=]HYPERLINK");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index.xhtml",
                "/nowhere.xhtml",
                "/login.xhtml",
                "/contributions/case.xhtml",
                "/api/v1/consultations",
                "/jakarta.faces.resource/frame.js.xhtml?ln=sp",
                "/public/nowhere.xhtml"
            })
    void everyAnswerCarriesItsGuards(String address) {
        Desk desk = staying("j.weber");
        APIResponse answer = desk.page()
                .request()
                .get(chromium.product().url() + address, RequestOptions.create().setMaxRedirects(0));
        Map<String, String> headers = answer.headers();
        assertThat(headers.get("content-security-policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe-eval")
                .doesNotContainPattern("script-src[^;]*unsafe-inline");
        assertThat(headers)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("referrer-policy", "same-origin");
        assertThat(headers).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void noCookieCanBeReadByAScriptOrSentFromElsewhere() {
        Desk desk = staying("j.weber");
        assertThat(desk.page().context().cookies()).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isNotNull();
        });
    }
}
