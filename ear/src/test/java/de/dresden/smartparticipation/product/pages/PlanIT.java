package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import de.dresden.smartparticipation.product.RunningProduct;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A plan from its announcement to the notices, and published again after a change: three agencies of which one answers by one click and
 * one stays silent, five citizens of whom one speaks at 23:59 of the last day and one at 00:00 after it, an outage on which the clerk
 * decides, a split statement, a group of 51 persons, four eyes, a decision with one point changed, and the files that come of it.
 */
@Tag("full")
class PlanIT {

    private static final List<String> AGENCIES = List.of("Landesamt für Umwelt", "Stadtwerke", "Gemeinde Nebenan");
    private static final Pattern LINK = Pattern.compile("agency\\.xhtml\\?key=([\\w-]+)");

    private static final int MOST_SECONDS_TO_A_LOOK = 130;

    @AutoClose
    private static RunningProduct product;

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;
    private static ProductClock clock;
    private static String plan;
    private static long round;

    @BeforeAll
    static void open() {
        chromium = Chromium.open(() -> product = RunningProduct.forAWhile(
                "plan",
                "--config",
                RunningProduct.settings(
                        "sp.test.clock=" + AnnouncedPlan.ANNOUNCED,
                        "sp.plans.probe.minutes=1",
                        "sp.plans.probe.url=http://localhost:1")));
        stored = new Stored(product);
        clock = new ProductClock(product, Duration.between(Instant.now(), Instant.parse(AnnouncedPlan.ANNOUNCED)));
    }

    @Test
    void from_the_announcement_to_the_notices_and_once_more_after_a_change() throws Exception {
        Page citizen = chromium.anonymous(Chromium.PHONE);
        AnnouncedPlan announced = new AnnouncedPlan(chromium.desk("j.weber"));
        plan = announced.announce(citizen);
        round = announced.openRound(plan, "Veröffentlichung");
        clock.set("2027-03-02T08:00:00Z");
        seeDocuments(citizen);
        hearAgencies();
        decideOnOutage(citizen);
        speak(citizen);
        clock.set("2027-04-06T08:00:00Z"); // before anybody logs in: a session does not outlive such a leap
        endParticipation();
        new PlanWeighing(chromium, stored, plan).fromStatementsToNotices();
        citizen.navigate("/public/plan.xhtml?ref=" + plan);
        assertThat(citizen.locator("main")).containsText("Rathaus, Zimmer 12");
        comeAfterDecision(citizen);
        publishAgain(citizen);
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void seeDocuments(Page citizen) {
        citizen.navigate("/public/plans.xhtml");
        citizen.locator("main a", new Page.LocatorOptions().setHasText("Am Probebogen"))
                .click();
        assertThat(citizen.locator("main")).containsText("SHA-256");
        Download file = citizen.waitForDownload(
                () -> citizen.locator(".documents a").first().click());
        assertThat(file.failure()).isNull();
    }

    private static void hearAgencies() {
        Desk manager = chromium.desk("j.weber");
        for (String name : AGENCIES) {
            manager.open("/agencies/agency.xhtml")
                    .fill("form:name", name)
                    .choose("form:kind", "Behörde")
                    .fill("form:email", name.replaceAll("[^a-z]", "") + "@example.org")
                    .press("form:save");
        }
        manager.open("/agencies/round.xhtml?round=" + round);
        for (String name : AGENCIES) {
            manager.page().getByLabel(name).check();
        }
        manager.press("choose:add").press("rows:tell").told("3 Träger benachrichtigt");
        Page agency = chromium.anonymous(Chromium.WIDE);
        // the link of the mail chooses, and answers nothing by being opened
        agency.navigate("/public/agency.xhtml?key=" + key("Landesamt") + "&step=concerns");
        agency.reload();
        assertThat(agency.locator("main")).containsText("Bitte antworten Sie bis zum");
        assertThat(agency.locator("form")).hasCount(1);
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

    /** The product asks for its own documents under an address where nobody listens. */
    private static void decideOnOutage(Page citizen) {
        awaitOutage();
        Desk manager = chromium.desk("j.weber");
        manager.open("/index.xhtml");
        assertThat(manager.main()).containsText("Über eine Störung der Veröffentlichung entscheiden");
        manager.open("/plans/round.xhtml?ref=" + plan + "&round=" + round);
        assertThat(manager.main()).containsText("/public/plan.xhtml?ref=" + plan + ": keine Verbindung");
        assertThat(manager.main()).containsText("Der eigene Server liefert alles");
        assertThat(manager.main()).containsText("dauert an");
        assertThat(manager.main()).containsText("Vorschlag: ");
        decide(manager, "Der Server war ausgefallen.");
        manager.told("Seit der Störung wurde die Frist nicht verlängert.");
        manager.fill("extend:until", "2027-04-02")
                .fill("extend:why", "Am 2. März waren die Unterlagen nicht abrufbar.")
                .press("extend:extendRound")
                .told("verlängert");
        decide(manager, "Der Server war ausgefallen.");
        manager.told("festgehalten");
        citizen.navigate("/public/plan.xhtml?ref=" + plan);
        assertThat(citizen.locator("main")).containsText("vom 01.04.2027 bis zum 02.04.2027 verlängert");
        assertThat(
                        stored.text(
                                "select count(*)::text from platform.mail where body like '%kann bis zum 02.04.2027 Stellung nehmen%'"))
                .isEqualTo("3");
    }

    /** It looks three times a minute whether a look is due. */
    private static void awaitOutage() {
        for (int second = 0; second < MOST_SECONDS_TO_A_LOOK; second++) {
            if (stored.number("select count(*) from participation.plan_outage where ended_at is null and round_id = "
                            + round)
                    > 0) {
                return;
            }
            pause(1_000);
        }
        throw new AssertionError("no outage was found");
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void decide(Desk manager, String reason) {
        manager.at("outages:outage")
                .selectOption(stored.text("select max(id)::text from participation.plan_outage where ended_at is null"
                        + " and round_id = " + round));
        manager.at("outages:answer").selectOption("EXTENDED");
        manager.fill("outages:answerReason", reason).press("outages:decide");
    }

    private static void speak(Page citizen) {
        say(citizen, "Zu laut. Und die Bäume fehlen am Kai.", "Gerda Lindner", "gerda@example.org");
        assertThat(citizen.locator("main")).containsText("geht auch per E-Mail an gerda@example.org");
        say(citizen, "Wir wollen die Kleingärten am Hafen behalten, alle!", "Ulf Petzold", "");
        say(citizen, "Wir wollen die Kleingärten am Hafen behalten, alle.", "Gartenverein", "");
        clock.set("2027-04-02T21:59:20Z"); // 23:59:20 in Berlin
        say(citizen, "=1+1 <script>alert(1)</script>", "", "");
        assertThat(citizen.locator("main")).containsText("fristgerecht");

        write(citizen, "Mehr Licht für den Kai", "Jo Klee", "");
        clock.set("2027-04-02T22:00:00Z"); // 00:00; the form lay open
        send(citizen);
        assertThat(citizen.locator("main")).containsText("§ 4a Abs. 5 BauGB");
        assertThat(stored.text(
                        "select string_agg(to_char(received_at at time zone 'Europe/Berlin', 'DD.MM. HH24:MI'), ', '"
                                + " order by received_at) from participation.statement s join participation.plan p on p.id = s.plan_id"
                                + " where p.reference = ? and s.received_at > '2027-04-01'",
                        plan))
                .isEqualTo("02.04. 23:59, 03.04. 00:00");
    }

    /** It is kept and answered by a sentence; nobody rules on it or splits it. */
    private static void comeAfterDecision(Page citizen) {
        say(citizen, "Noch ein Wort zum Kai, leider spät.", "", "");
        assertThat(citizen.locator("main"))
                .containsText("in diesen Beschluss geht sie nicht mehr ein (§ 4a Abs. 5 BauGB)");
        Desk clerk = chromium.desk("a.fischer");
        clerk.open("/statements/case.xhtml?ref="
                + stored.text("select min(reference) from participation.statement where text like 'Noch ein Wort%'"));
        assertThat(clerk.main()).containsText("zu entscheiden und abzuwägen ist nichts mehr");
        assertThat(clerk.at("late:rule")).hasCount(0);
        assertThat(clerk.at("cut:savePoint")).hasCount(0);
    }

    private static void say(Page citizen, String text, String name, String email) {
        write(citizen, text, name, email);
        send(citizen);
    }

    private static void write(Page citizen, String text, String name, String email) {
        citizen.navigate("/public/statement.xhtml?ref=" + plan);
        citizen.locator("[name=text]").fill(text);
        citizen.locator("[name=name]").fill(name);
        citizen.locator("[name=address]").fill(name.isEmpty() ? "" : "Hafenstraße 1, 01127 Dresden");
        citizen.locator("[name=email]").fill(email);
    }

    private static void send(Page citizen) {
        citizen.locator("form button.first").click();
        citizen.waitForURL("**/public/statement.xhtml?receipt=**");
    }

    private static void endParticipation() {
        Desk manager = chromium.desk("j.weber");
        manager.open("/agencies/round.xhtml?round=" + round);
        assertThat(manager.main()).containsText("schweigt");
        manager.open("/plans/plan.xhtml?ref=" + plan)
                .fill("take:day", "2027-04-06")
                .press("take:takeStep")
                .told("Der Schritt ist erfasst.");
        assertThat(manager.main()).containsText("06.04.2027");
    }

    /** Only on the change, shorter, for those affected, with the clerk's reason. */
    private static void publishAgain(Page citizen) {
        Desk manager = chromium.desk("j.weber");
        manager.open("/plans/round.xhtml?ref=" + plan);
        assertThat(manager.at("form:changesOnly")).isChecked();
        manager.fill("form:firstDay", "2027-05-03").press("form:compute");
        assertThat(manager.at("form:lastDay")).hasValue("2027-05-18"); // two weeks end at Whitsun
        manager.tick("form:affectedOnly")
                .fill("form:announcedIn", "Dresdner Amtsblatt")
                .press("form:save")
                .told("Grund");
        manager.fill("form:reason", "Geändert ist nur die Zufahrt.")
                .press("form:save")
                .told("gespeichert");
        manager.page().locator("select[id$=':0:kind']").selectOption("READING_DEVICE");
        manager.page().locator("input[id$=':0:place']").fill("Bürgerbüro Neustadt");
        manager.page().locator("input[id$=':0:hours']").fill("Mo bis Fr 9–12 Uhr");
        manager.press("accesses:saveAccesses").told("Die Zugänge sind gespeichert.");
        assertThat(manager.main())
                .containsText("in Bezug auf die Änderung oder Ergänzung und ihre möglichen Auswirkungen");
        manager.pressAndConfirm("announcement:publish").told("freigegeben");
        clock.set("2027-05-04T08:00:00Z");
        citizen.navigate("/public/plan.xhtml?ref=" + plan);
        assertThat(citizen.locator("main"))
                .containsText("Es geht nur um die Änderung und ihre möglichen Auswirkungen.");
        assertThat(citizen.locator("main")).containsText("nur an die betroffene Öffentlichkeit");
        say(citizen, "Die neue Zufahrt liegt vor meinem Fenster.", "Gerda Lindner", "");
        assertThat(citizen.locator("main")).containsText("fristgerecht");
        citizen.navigate("/public/plans.xhtml");
        assertThat(citizen.locator("main")).not().containsText("18.05.2027"); // announced to nobody else
    }
}
