package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may try who is not meant to. */
@Tag("full")
class SafetyIT {

    private static final String SCRIPT = "<script>document.title='caught'</script><img src=x onerror=alert(1)>";

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

    @ParameterizedTest
    @ValueSource(strings = {"/accounts/list.xhtml", "/settings/index.xhtml", "/audit/list.xhtml", "/mails/list.xhtml"})
    void aPageOfTheAdministrationIsClosedToAnEvaluator(String address) {
        Page page = chromium.as("a.fischer");
        Response response = page.navigate(address);
        assertThat(response.status()).isEqualTo(403);
        page.context().close();
    }

    @Test
    void aCaseOfAnotherDepartmentIsNotFound() throws SQLException {
        String reference = text("""
                select c.reference from participation.contribution c
                where c.department_id = (select id from platform.v_department where code = 'ASM')
                and not exists (select from participation.topic t join platform.v_department d on d.id = t.department_id
                    where t.consultation_id = c.consultation_id and d.code = 'SVA')
                order by c.id limit 1""");
        Page page = chromium.as("b.schuster");
        for (String address : List.of(
                "/contributions/case.xhtml?ref=" + reference,
                "/contributions/case.xhtml?ref=BE-1999-99999",
                "/contributions/case.xhtml?ref=%27%3B--")) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(404);
        }
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contributions/case.xhtml",
                "/jobs/job.xhtml?id=abc",
                "/jobs/job.xhtml?id=999999999",
                "/accounts/edit.xhtml?id=-1",
                "/consultations/overview.xhtml?reference=../../etc",
                "/contributions/list.xhtml?state=INVENTED&topic=x&from=never",
                "/files/999999999"
            })
    void aForgedParameterEndsCalmly(String address) {
        Page page = chromium.as("k.brandt");
        assertThat(page.navigate(address).status()).isLessThan(500);
        page.context().close();
    }

    @Test
    void aScriptInATextIsShownAndNotRun() {
        Page page = chromium.as("j.weber");
        List<String> dialogs = new ArrayList<>();
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        page.navigate("/consultations/edit.xhtml");
        page.fill("[id='form:title']", SCRIPT);
        page.fill("[id='form:summary']", SCRIPT);
        page.selectOption("[id='form:department']", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.click("[id='form:save']");
        page.waitForURL(url -> url.contains("reference="));
        String reference = page.url().replaceFirst(".*reference=", "");
        page.navigate("/consultations/overview.xhtml?reference=" + reference);
        assertThat(page.locator("h1")).containsText("<script>");
        assertThat(page.title()).isNotEqualTo("caught");
        page.navigate("/consultations/list.xhtml");
        assertThat(page.title()).isNotEqualTo("caught");
        assertThat(dialogs).isEmpty();
        page.context().close();
    }

    @Test
    void everyAnswerCarriesItsGuards() {
        Page page = chromium.as("j.weber");
        var headers = page.navigate("/index.xhtml").headers();
        assertThat(headers.get("content-security-policy"))
                .contains("frame-ancestors")
                .contains("nonce-")
                .doesNotContain("unsafe-inline' 'self'; script");
        assertThat(headers).containsKeys("x-content-type-options", "referrer-policy");
        assertThat(page.context().cookies())
                .allSatisfy(cookie -> assertThat(cookie.httpOnly).isTrue());
        page.context().close();
    }

    @Test
    void aDoubleClickCreatesOneOnly() throws SQLException {
        Page page = chromium.as("j.weber");
        page.navigate("/consultations/edit.xhtml");
        page.fill("[id='form:title']", "Nur einmal");
        page.selectOption("[id='form:department']", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.dblclick("[id='form:save']");
        page.waitForURL(url -> url.contains("reference="));
        assertThat(text("select count(*)::text from participation.consultation where title = 'Nur einmal'"))
                .isEqualTo("1");
        page.context().close();
    }

    @Test
    void aSecondTabKeepsItsOwnState() {
        Page first = chromium.as("j.weber");
        Page second = first.context().newPage();
        first.navigate("/consultations/edit.xhtml");
        first.fill("[id='form:title']", "Im ersten Tab");
        second.navigate("/consultations/edit.xhtml");
        assertThat(second.locator("[id='form:title']")).hasValue("");
        assertThat(first.locator("[id='form:title']")).hasValue("Im ersten Tab");
        first.context().close();
    }

    @Test
    void aFormWithoutItsViewChangesNothing() throws SQLException {
        Page page = chromium.as("j.weber");
        page.navigate("/consultations/edit.xhtml");
        int status = page.request()
                .post(
                        chromium.product().url() + "/consultations/edit.xhtml",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("form", "form")
                                        .set("form:title", "Gefälscht")
                                        .set("form:save", "x")
                                        .set("jakarta.faces.ViewState", "forged")))
                .status();
        assertThat(status).isLessThan(500);
        assertThat(text("select count(*)::text from participation.consultation where title = 'Gefälscht'"))
                .isEqualTo("0");
        page.context().close();
    }

    @Test
    void afterTheLogOutTheWayBackIsClosed() {
        Page page = chromium.as("j.weber");
        page.navigate("/index.xhtml");
        page.locator("details.me summary").click();
        page.locator("form[action$='/logout'] button").click();
        page.waitForURL(url -> url.contains("/login"));
        page.navigate("/index.xhtml");
        assertThat(page.url()).contains("/login");
        page.context().close();
    }

    private static String text(String query) throws SQLException {
        try (Connection database = chromium.product().database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).as(query).isTrue();
            return row.getString(1);
        }
    }
}
