package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.dresden.smartparticipation.product.api.Api;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A round: variants, one pair forbidden by hand, release by two, both accept, one declines, a second run, the end. */
class RoundIT {

    /** A form that is sent at once is taken for a robot's. */
    private static final int OLD_ENOUGH = 3_200;

    private static final String OF_ROUND =
            " from projects.cooperation_pair p join projects.cooperation_round r on r.id = p.round_id"
                    + " where r.title = 'Runde der Prüfung'";

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
    }

    @Test
    void companiesArePairedReleasedByTwoAndAnswer() throws Exception {
        Desk manager = chromium.desk("v.berger").open("/cooperation/roundEdit.xhtml");
        manager.fill("form:title", "Runde der Prüfung")
                .fill("form:firstDay", "2027-01-04")
                .fill("form:lastDay", "2027-06-30");
        manager.fill("form:answerDays", "100000").press("form:save");
        assertThat(manager.page().locator("#form\\:answerDays")).hasValue("100000");
        assertThat(manager.main()).containsText("zwischen 1 und 90 Tagen");
        manager.fill("form:answerDays", "14")
                .fill("form:firstDay", "2020-12-10")
                .fill("form:lastDay", "9999-03-01");
        manager.press("form:save");
        assertThat(manager.main()).containsText("Der erste Tag liegt in der Vergangenheit.");
        assertThat(manager.main()).containsText("höchstens 3 Jahre");
        manager.fill("form:firstDay", "2027-01-04").fill("form:lastDay", "2027-06-30");
        long numbers = stored.number("select last_value from projects.cooperation_round_number");
        manager.page().locator("[id$=':weight']").first().fill("56");
        manager.press("form:save").told("jetzt sind es 101");
        assertThat(stored.number("select last_value from projects.cooperation_round_number"))
                .as("what is refused takes no number")
                .isEqualTo(numbers);
        manager.page().locator("[id$=':weight']").first().fill("55");
        manager.press("form:save").told("gespeichert");
        String round =
                stored.text("select reference from projects.cooperation_round where title = 'Runde der Prüfung'");
        String page = "/cooperation/round.xhtml?ref=" + round;
        String proposal = "/cooperation/proposal.xhtml?ref=" + round;
        manager.press("form:open").told("ist offen");
        manager.compute("form:compute");
        assertThat(manager.main()).containsText("nachgewiesen beste Paarung");
        assertThat(manager.at("gain")).containsText("Kein Paar, in dem nur eine Seite etwas bekommt");

        String one = company(round);
        manager.page().getByText("Paar festlegen oder ausschließen").click();
        Locator first = manager.page().locator("table a").first();
        Locator second = manager.page().locator("table a").nth(1);
        String firstName = first.textContent();
        String secondName = second.textContent();
        manager.choose("hand:kind", "ausgeschlossen")
                .choose("hand:one", firstName)
                .choose("hand:other", secondName);
        manager.fill("hand:reason", "Die beiden haben schon ein <b>Vorhaben</b>.");
        manager.press("hand:put").told("Festgehalten");
        assertThat(manager.main()).containsText("<b>Vorhaben</b>");
        assertThat(manager.at("form:propose")).hasCount(0);
        manager.compute("again:compute");
        manager.open(proposal + "&run=2&company=" + one + "&beside=1#else");
        assertThat(manager.main()).containsText("Beste andere Partner");
        assertThat(manager.main()).containsText("anders");
        assertThat(Files.size(manager.download("exports:xlsx"))).isPositive();
        manager.press("form:propose").told("zweite Person");
        assertThat(manager.at("form:approve")).hasCount(0);

        Desk other = chromium.desk("w.busch").open(proposal);
        other.press("form:approve").told("gefragt");
        assertThat(stored.number("select count(*)" + OF_ROUND + " and p.state = 'ASKED'"))
                .isGreaterThan(2);

        Page company = chromium.anonymous(400);
        for (int side = 1; side <= 2; side++) {
            company.navigate(link(0, side));
            company.waitForTimeout(OLD_ENOUGH);
            company.locator("#accept button[type=submit]").click();
            assertThat(company.locator("main")).containsText("Zusage ist angekommen");
        }
        assertThat(company.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Kontakt")))
                .hasCount(1);
        assertThat(stored.number("select count(*)" + OF_ROUND + " and p.state = 'ACCEPTED'"))
                .isEqualTo(1);
        assertThat(
                        stored.number(
                                "select count(*) from projects.tandem t join projects.cooperation_pair p on p.id = t.pair_id"
                                        + " join projects.cooperation_round r on r.id = p.round_id where r.title = 'Runde der Prüfung'"))
                .as("who accepted is a tandem")
                .isEqualTo(1);
        Page partner = chromium.anonymous(400);
        partner.navigate(link(1, 2));
        company.navigate(link(1, 1));
        assertThat(company.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Kontakt")))
                .hasCount(0);
        stored.number("""
                insert into projects.cooperation_hand (round_id, first_id, second_id, kind, reason, made_at)
                select p.round_id, p.first_id, p.second_id, 'FIXED', 'Probe', current_timestamp
                from projects.cooperation_pair p join projects.cooperation_round r on r.id = p.round_id
                where r.title = 'Runde der Prüfung' order by p.id limit 1 offset 1 returning 1""");
        company.waitForTimeout(OLD_ENOUGH);
        company.locator("#decline button[type=submit]").click();
        assertThat(company.locator("#decline-problems")).isFocused();
        assertThat(company.locator("#decline-problems")).isInViewport();
        company.waitForTimeout(OLD_ENOUGH);
        company.locator("#field-reason").fill("Wir haben keine Zeit.");
        company.locator("#decline button[type=submit]").click();
        assertThat(company.locator("main")).containsText("Absage ist angekommen");
        partner.locator("#accept button[type=submit]").click();
        assertThat(partner.locator("#accept-problems")).isInViewport();
        assertThat(partner.locator("main")).containsText("Ihr Partner hat abgesagt.");
        assertThat(partner.locator("#accept")).hasCount(0);
        assertThat(stored.number("select count(*)" + OF_ROUND + " and p.state = 'DECLINED'"))
                .isEqualTo(1);

        assertThat(
                        stored.number(
                                "select count(*) from projects.cooperation_hand h join projects.cooperation_round r"
                                        + " on r.id = h.round_id where r.title = 'Runde der Prüfung' and h.kind = 'FIXED' and h.ended_at is null"))
                .as("who declined is not asked again because it was fixed once")
                .isZero();

        other.open(page);
        assertThat(other.main()).containsText("Wir haben keine Zeit.");
        assertThat(Files.readString(other.download("exports:csv")))
                .contains("Wir haben keine Zeit.", "zugesagt", "abgelehnt");
        other.compute("form:compute");
        assertThat(stored.number("""
                select n.companies - b.alone from projects.cooperation_run n
                join projects.cooperation_run b on b.round_id = n.round_id and b.number = 2
                join projects.cooperation_round r on r.id = n.round_id where r.title = 'Runde der Prüfung' and n.number = 3"""))
                .as("only those who are free again, beside who stayed alone")
                .isEqualTo(2);
        other.open(page).fill("closing:reason", "Die Prüfung ist vorbei.");
        other.press("closing:close").told("abgeschlossen");
        assertThat(stored.number("select count(*)" + OF_ROUND + " and p.living"))
                .isZero();
        assertThat(stored.number(
                        "select count(*) from platform.mail where subject_line like 'Der Vorschlag mit % ist beendet'"))
                .as("who had not answered is told")
                .isPositive();
        other.close();
        manager.close();
        assertThat(chromium.desk("r.winkler").status("/cooperation/roundEdit.xhtml"))
                .as("no form for whom it is not")
                .isEqualTo(403);
        assertThat(chromium.complaints()).isEmpty();
    }

    /** Held back as on a busy product: a second click, a second tab, another person and a program meet the one computation. */
    @Test
    void oneVariantIsComputedAtATime() {
        Desk manager = chromium.desk("v.berger").open("/cooperation/roundEdit.xhtml");
        manager.fill("form:title", "Runde der Reihe")
                .fill("form:firstDay", "2027-01-04")
                .fill("form:lastDay", "2027-06-30")
                .press("form:save")
                .told("gespeichert");
        manager.press("form:open").told("ist offen");
        String round = stored.text("select reference from projects.cooperation_round where title = 'Runde der Reihe'");
        String page = "/cooperation/round.xhtml?ref=" + round;
        long job = stored.number("""
                insert into platform.job (id, kind, title, parameters, about_type, about_id, about_reference, requested_by, requested_at,
                    state, not_before)
                select nextval('platform.job_id'), 'cooperation-run', r.title, '{}', 'cooperation-round', r.id, r.reference, a.id,
                    r.created_at, 'WAITING', 'infinity'
                from projects.cooperation_round r, platform.account a where r.reference = ? and a.login = 'v.berger'
                returning id""", round);
        manager.press("form:compute");
        assertThat(manager.page().url()).endsWith("&job=" + job);
        assertThat(manager.main()).containsText("Eine Variante wird berechnet");
        manager.picture("round-computing");
        Desk other = chromium.desk("w.busch").open(page);
        assertThat(other.main()).containsText("angestoßen von Vera Berger");
        other.press("form:compute").told("Bitte warten Sie");
        other.close();
        Api program = Api.of(chromium.product(), "v.berger");
        Api.Answer same = program.post("/cooperation/rounds/" + round + "/runs", Map.of("note", "Programm"));
        assertThat(same.status()).as(same.toString()).isEqualTo(202);
        assertThat(same.json().path("id").asLong()).isEqualTo(job);
        assertThat(Api.of(chromium.product(), "w.busch")
                        .post("/cooperation/rounds/" + round + "/runs", Map.of())
                        .status())
                .isEqualTo(422);

        stored.number("update platform.job set not_before = '-infinity' where id = " + job + " returning id");
        manager.page().waitForURL(address -> address.contains("/cooperation/proposal.xhtml?ref=" + round + "&run=1"));
        manager.told("nachgewiesen").close();
        Api.Answer next = program.post("/cooperation/rounds/" + round + "/runs", Map.of("note", "Programm"));
        assertThat(program.await(next.json()).path("state").asText()).isEqualTo("DONE");
        JsonNode runs = program.get("/cooperation/rounds/" + round + "/runs").json();
        assertThat(runs).hasSize(2);
        assertThat(runs.path(0).path("job").asLong())
                .isEqualTo(next.json().path("id").asLong());
        assertThat(runs.path(0).path("note").asText()).isEqualTo("Programm");
        assertThat(runs.path(1).path("job").asLong()).isEqualTo(job);
        assertThat(chromium.complaints()).isEmpty();
    }

    /** A tandem needs two companies in Dresden: who is elsewhere is told so when it is checked, and is not paired. */
    @Test
    void whoIsNotInDresdenIsNotPaired() {
        String outside = moved("10115");
        try {
            Desk manager = chromium.desk("v.berger").open("/cooperation/company.xhtml?ref=" + outside);
            assertThat(manager.main()).containsText("kann nur als drittes zu einem Paar kommen");
            manager.picture("company-outside").open("/cooperation/roundEdit.xhtml");
            assertThat(manager.at("form:leastInDresden")).hasValue("2");
            assertThat(manager.at("form:oneSided")).isChecked();
            manager.fill("form:title", "Runde der Orte")
                    .fill("form:firstDay", "2027-01-04")
                    .fill("form:lastDay", "2027-06-30")
                    .fill("form:leastInDresden", "4");
            manager.press("form:save").told("0 bis 3 Unternehmen");
            manager.picture("round-rules");
            manager.fill("form:leastInDresden", "2").press("form:save").told("gespeichert");
            manager.press("form:open").told("ist offen");
            manager.compute("form:compute");
            assertThat(manager.main()).containsText("In dieser Runde wird es nicht gepaart");
            manager.picture("round-alone");
            String round =
                    stored.text("select reference from projects.cooperation_round where title = 'Runde der Orte'");
            String with = stored.text("select min(c.reference) from projects.company c"
                    + " where c.name in ('Lichtspur Film', 'Verlag Blaue Brücke', 'Pixelhain Spiele') and not exists"
                    + " (select 1 from projects.cooperation_pair_side a join projects.cooperation_pair_side b using (pair_id)"
                    + " join projects.company o on o.id = b.company_id where a.company_id = c.id and o.reference = '"
                    + outside + "')");
            manager.open("/cooperation/proposal.xhtml?ref=" + round + "&company=" + outside + "&with=" + with);
            assertThat(manager.main()).containsText("Nur eines der beiden Unternehmen ist in Dresden");
            manager.picture("round-outside").close();

            Api program = Api.of(chromium.product(), "v.berger");
            JsonNode rules = program.get("/cooperation/rounds/" + round).json().path("rules");
            assertThat(rules.path("leastInDresden").asInt()).isEqualTo(2);
            assertThat(rules.path("oneSidedExcluded").asBoolean()).isTrue();
            JsonNode run =
                    program.get("/cooperation/rounds/" + round + "/runs/1").json();
            assertThat(run.path("oneSided").asInt()).isZero();
            assertThat(run.path("pairs"))
                    .isNotEmpty()
                    .allMatch(pair -> pair.path("gaining").asInt() == 2);
            assertThat(run.path("alone").toString()).contains(outside);
        } finally {
            moved("01159");
        }
    }

    /** @return the reference of a company of the demo that has this postal code now */
    private static String moved(String postalCode) {
        return stored.text("update projects.company set postal_code = '" + postalCode
                + "' where name = 'Radkurier Elbwind' returning reference");
    }

    /** More is fixed than there may be: it ends with a sentence, and the round can be computed once more. */
    @Test
    void whyNothingCouldBeComputedIsSaid() {
        Desk manager = chromium.desk("v.berger").open("/cooperation/roundEdit.xhtml");
        manager.fill("form:title", "Runde der Hände")
                .fill("form:firstDay", "2027-01-04")
                .fill("form:lastDay", "2027-06-30")
                .fill("form:most", "1")
                .press("form:save")
                .told("gespeichert");
        manager.press("form:open").told("ist offen");
        stored.number("""
                with free as (select m.round_id, m.company_id, row_number() over (order by m.company_id) as n
                    from projects.cooperation_member m join projects.cooperation_round r on r.id = m.round_id
                    join projects.company c on c.id = m.company_id and c.state = 'RELEASED' where r.title = 'Runde der Hände'
                    and exists (select 1 from projects.company_consent k where k.company_id = c.id and k.purpose = 'MATCHING'
                        and k.withdrawn_at is null)
                    and not exists (select 1 from projects.cooperation_pair_side s where s.company_id = c.id and s.living)),
                fixed as (insert into projects.cooperation_hand (round_id, first_id, second_id, kind, reason, made_at)
                    select a.round_id, a.company_id, b.company_id, 'FIXED', 'Probe', current_timestamp
                    from free a join free b on b.n = a.n + 1 where a.n in (1, 3) returning id)
                select count(*) from fixed""");
        manager.press("form:compute").told("Paare festgelegt, aber nur noch 1 möglich.");
        assertThat(manager.main()).containsText("fehlgeschlagen");
        assertThat(manager.at("form:compute")).hasCount(1);
        manager.picture("round-failed").close();
    }

    /** Reference of a company that is in. */
    private static String company(String round) {
        return stored.text(
                "select min(c.reference) from projects.company c join projects.cooperation_member m on m.company_id = c.id"
                        + " join projects.cooperation_round r on r.id = m.round_id where r.reference = '" + round
                        + "' and c.state = 'RELEASED'");
    }

    /** The link of a company, as it was mailed: the pair by its place in the round, the side from 1. */
    private static String link(int pair, int side) {
        String body = stored.text(
                "select m.body from platform.mail m where m.body like '%/public/pairing.xhtml%' and m.recipient ="
                        + " (select c.contact_email from projects.company c join projects.cooperation_pair_side s on s.company_id = c.id"
                        + " where s.pair_id = (select p.id" + OF_ROUND + " order by p.id limit 1 offset " + pair + ")"
                        + " order by s.id limit 1 offset " + (side - 1) + ") order by m.id desc limit 1");
        return body.replaceAll("(?s).*?https?://[^/\\s]+(/public/pairing\\.xhtml\\?key=\\S+).*", "$1");
    }
}
