package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import de.dresden.smartparticipation.product.api.Api;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tandems of the demo: one begins its prefilled application, one waits to be granted until its companies have declared. */
class TandemIT {

    /** A form that is sent at once is taken for a robot's. */
    private static final int OLD_ENOUGH = 3_200;

    /** As long as a number may be, without a place to break. */
    private static final String LONG_NUMBER = "DE" + "4799".repeat(14) + "01";

    private static final String LINK = """
            insert into platform.secret_link (id, token_hash, purpose, subject_type, subject_id, subject_reference, issued_at)
            select nextval('platform.secret_link_id'), ?, 'projects.pairing', 'cooperation-pair-side', p.id, r.reference || '/' || c.reference, now()
            from projects.tandem t join projects.tandem_side s on s.tandem_id = t.id join projects.company c on c.id = s.company_id
            join projects.cooperation_pair_side p on p.pair_id = t.pair_id and p.company_id = s.company_id
            join projects.cooperation_pair q on q.id = t.pair_id join projects.cooperation_round r on r.id = q.round_id
            where t.reference = ? and s.place = ?::int""";

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
    }

    @Test
    void anApplicationIsBegunWithAllThatTheCompaniesSaid() throws Exception {
        String tandem = stored.text("select min(reference) from projects.tandem where state = 'OPEN'");
        String one = name(tandem, 1);
        String two = name(tandem, 2);
        Page first = company(tandem, 1);
        assertThat(first.locator("main")).containsText(two);
        first.waitForTimeout(OLD_ENOUGH);
        first.locator("form:has([name=call]) button[type=submit]").click();
        assertThat(first.locator("#field-organisation")).hasValue(one);
        String application = stored.text(
                "select a.reference from projects.tandem t join projects.application a on a.id = t.application_id"
                        + " where t.reference = ?",
                tandem);
        assertThat(stored.text(
                        "select title || description from projects.application where reference = ?", application))
                .as("nothing is typed twice")
                .contains(one, two, "Braucht:", "Bietet:");
        assertThat(stored.text(
                        "select string_agg(p.name, ',') from projects.application_partner p join projects.application a"
                                + " on a.id = p.application_id where a.reference = ?",
                        application))
                .isEqualTo(two);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aTandemDeclaresIsRefusedAboveTheCeilingAndCertifiedBelowIt() throws Exception {
        String tandem = stored.text("select min(t.reference) from projects.tandem t join projects.grant_notice n"
                + " on n.project_id = t.project_id where n.approval_state = 'PROPOSED'");
        String notice = stored.text(
                "select n.reference from projects.tandem t join projects.grant_notice n"
                        + " on n.project_id = t.project_id where t.reference = ?",
                tandem);
        String one = name(tandem, 1);
        String two = name(tandem, 2);
        Desk signer = chromium.desk("b.krueger").open("/projects/grant.xhtml?reference=" + notice);
        signer.press("form:approve").told("Es fehlt die De-minimis-Erklärung von " + one + ", " + two);
        declare(company(tandem, 2), null);
        declare(company(tandem, 1), "299.000");
        signer.open("/projects/grant.xhtml?reference=" + notice)
                .press("form:approve")
                .told("frei sind noch 1.000,00");
        declare(company(tandem, 1), "100.000");
        signer.open("/projects/grant.xhtml?reference=" + notice)
                .press("form:approve")
                .told("unterschrieben");
        signer.close();

        assertThat(stored.number(
                        "select sum(cents)::text from projects.de_minimis_certificate c join projects.tandem t on t.id = c.tandem_id"
                                + " where t.reference = ?",
                        tandem))
                .as("all of the grant is certified")
                .isEqualTo(stored.number("select cents::text from projects.grant_notice where reference = ?", notice));
        Page own = company(tandem, 1);
        var paper = own.waitForDownload(
                () -> own.locator("a[href*='certificate=DM-']").first().click());
        assertThat(Files.size(paper.path())).isPositive();
        assertThat(waiting(tandem)).isEqualTo(2);

        Desk manager = chromium.desk("v.berger").open("/cooperation/tandem.xhtml?ref=" + tandem);
        assertThat(manager.main()).containsText("eingehalten");
        manager.fill("register:number", "DE-2026-4711");
        manager.press("register:enter").told("festgehalten");
        assertThat(waiting(tandem)).isEqualTo(1);
        assertThat(Files.readString(manager.open("/cooperation/tandems.xhtml").download("exports:csv")))
                .contains(tandem, one);
        manager.close();
        JsonNode read = Api.of(chromium.product(), "r.winkler")
                .get("/cooperation/tandems/" + tandem)
                .json();
        assertThat(read.at("/tandem/declared").asInt()).isEqualTo(2);
        assertThat(read.toString()).contains("DE-2026-4711", "\"within\":true");
        aWrongNumberIsCorrectedAndStaysInTheLog(tandem);
        whoReadsTheProjectReadsTheTandem(tandem);
        aCertificateOfAnotherTandemIsNotFound(tandem);
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void aWrongNumberIsCorrectedAndStaysInTheLog(String tandem) {
        String entered = stored.text(
                "select c.reference from projects.de_minimis_certificate c join projects.tandem t on t.id = c.tandem_id"
                        + " where c.register_number = 'DE-2026-4711' and t.reference = ?",
                tandem);
        String waits = stored.text(
                "select c.reference from projects.de_minimis_certificate c join projects.tandem t on t.id = c.tandem_id"
                        + " where c.registered_on is null and t.reference = ?",
                tandem);
        String day = stored.text(
                "select registered_on::text from projects.de_minimis_certificate where reference = ?", entered);
        String at = "/cooperation/tandems/" + tandem + "/certificates/";
        Api manager = Api.of(chromium.product(), "v.berger");
        assertThat(manager.post(at + waits + "/registration", Map.of("number", "de-2026-4711", "on", day))
                        .status())
                .as("another certificate bears it")
                .isEqualTo(422);
        assertThat(manager.post(
                                at + entered + "/registration/correction",
                                Map.of("was", "DE-2026-0000", "number", "DE-2026-4799", "reason", "Zahlendreher"))
                        .status())
                .as("not what was read")
                .isEqualTo(409);
        assertThat(manager.post(
                                at + waits + "/registration/correction",
                                Map.of("was", "", "number", "DE-2026-4799", "reason", "Zahlendreher"))
                        .status())
                .as("nothing to correct")
                .isEqualTo(422);
        Desk desk = chromium.desk("v.berger").open("/cooperation/tandem.xhtml?ref=" + tandem);
        desk.fill("correct:number", LONG_NUMBER).fill("correct:reason", "Zahlendreher");
        desk.press("correct:do").told("berichtigt");
        assertThat(desk.main()).containsText("im Register " + LONG_NUMBER);
        assertThat(desk.main()).containsText("De-minimis-Eintrag berichtigt");
        assertThat(desk.main()).containsText("Zahlendreher");
        desk.close();
        assertThat(stored.text(
                        "select p.content::jsonb -> 'before' ->> 'number' || ' ' || (p.content::jsonb -> 'after' ->> 'number')"
                                + " from platform.audit_entry e join platform.audit_payload p on p.entry_id = e.id"
                                + " where e.action = 'tandem.register-corrected' and e.subject_reference = ?",
                        tandem))
                .isEqualTo("DE-2026-4711 " + LONG_NUMBER);
        assertThat(stored.text(
                        "select registered_on::text from projects.de_minimis_certificate where reference = ?", entered))
                .as("the day was right")
                .isEqualTo(day);
        Page narrow = chromium.as("v.berger", Chromium.PHONE);
        narrow.navigate("/cooperation/tandem.xhtml?ref=" + tandem);
        assertThat(narrow.locator("main")).containsText(LONG_NUMBER);
        assertThat((Integer) narrow.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(Chromium.PHONE);
        narrow.context().close();
    }

    private static void aCertificateOfAnotherTandemIsNotFound(String tandem) {
        String foreign = stored.text(
                "select min(c.reference) from projects.de_minimis_certificate c"
                        + " join projects.tandem t on t.id = c.tandem_id where t.reference <> ?",
                tandem);
        assertThat(Api.of(chromium.product(), "v.berger")
                        .post(
                                "/cooperation/tandems/" + tandem + "/certificates/" + foreign + "/registration",
                                Map.of("number", "DE-2026-4712", "on", "2026-11-27"))
                        .status())
                .isEqualTo(404);
    }

    private static void whoReadsTheProjectReadsTheTandem(String tandem) {
        String project = stored.text(
                "select p.reference from projects.tandem t join projects.project p on p.id = t.project_id"
                        + " where t.reference = ?",
                tandem);
        String without = stored.text("select max(reference) from projects.tandem where project_id is null");
        Desk clerk = chromium.desk("e.sommer").open("/projects/project.xhtml?reference=" + project);
        clerk.page()
                .getByText(tandem, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(clerk.main()).containsText("eingehalten");
        assertThat(clerk.main().locator("a[href*='/cooperation/company']")).hasCount(0);
        assertThat(clerk.at("register")).hasCount(0);
        assertThat(clerk.page()
                        .request()
                        .get(clerk.main().locator("a[href*='/files/']").first().getAttribute("href"))
                        .status())
                .isEqualTo(200);
        clerk.main().locator("a[href*='/projects/project']").first().click();
        assertThat(clerk.main()).containsText(project);
        clerk.open("/cooperation/tandems.xhtml");
        assertThat(clerk.main()).containsText(tandem);
        assertThat(clerk.main()).not().containsText(without);
        clerk.close();
        Api read = Api.of(chromium.product(), "e.sommer");
        assertThat(read.get("/cooperation/tandems/" + tandem).status()).isEqualTo(200);
        assertThat(read.get("/cooperation/tandems/" + without).status()).isEqualTo(404);
        assertThat(Api.of(chromium.product(), "r.franke")
                        .get("/cooperation/tandems")
                        .json())
                .as("projects of another department")
                .isEmpty();
        assertThat(Api.of(chromium.product(), "y.demir")
                        .get("/cooperation/tandems")
                        .status())
                .isEqualTo(403);
    }

    private static void declare(Page page, String sum) {
        page.waitForTimeout(OLD_ENOUGH);
        if (sum != null) {
            page.locator("#field-aid-0-giver").fill("Sächsische Aufbaubank");
            page.locator("#field-aid-0-day").fill("2025-02-03");
            page.locator("#field-aid-0-sum").fill(sum);
        }
        page.locator("#field-by").fill("Ina Roth");
        page.locator("#field-agreed").check();
        page.locator("form:has(#field-agreed) button[type=submit]").click();
        assertThat(page.locator("main")).containsText("Erklärung ist angekommen");
    }

    /** The page of a company of the tandem, by a link of its own. */
    private static Page company(String tandem, int place) throws Exception {
        String key = "test-" + tandem + "-" + place + "-" + System.nanoTime();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        run(LINK, HexFormat.of().formatHex(hash), tandem, String.valueOf(place));
        Page page = chromium.anonymous(400);
        page.navigate("/public/tandem.xhtml?key=" + key);
        return page;
    }

    private static long waiting(String tandem) {
        return stored.number(
                "select count(*)::text from platform.task where step = 'tandem.register' and closed_at is null"
                        + " and page like '%' || ?",
                tandem);
    }

    private static String name(String tandem, int place) {
        return stored.text(
                "select c.name from projects.tandem t join projects.tandem_side s on s.tandem_id = t.id and s.place = "
                        + place + " join projects.company c on c.id = s.company_id where t.reference = ?",
                tandem);
    }

    private static void run(String statement, String... values) throws Exception {
        try (Connection database = chromium.product().database();
                PreparedStatement prepared = database.prepareStatement(statement)) {
            for (int at = 0; at < values.length; at++) {
                prepared.setString(at + 1, values[at]);
            }
            assertThat(prepared.executeUpdate()).isEqualTo(1);
        }
    }
}
