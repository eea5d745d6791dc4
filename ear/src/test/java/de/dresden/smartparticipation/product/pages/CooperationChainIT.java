package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.product.RunningProduct;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From eight companies to a good example, in a round in which both of a pair must gain: two of them found each other, one rules out everybody it could be paired with, one pair is
 * forbidden by hand, two people release the proposal, one company declines, a second run pairs those who are free, a pair becomes a
 * tandem and tells how it was. Only time is made to pass, and the companies of the demo stay at home; all else is done on pages.
 */
@Tag("full")
class CooperationChainIT {

    private static final LocalDate START = LocalDate.now(Clocks.BERLIN).plusDays(3);

    private static final PairedCompany WOOD = new PairedCompany("Elbholz", "crafts", "storytelling", "prototyping");
    private static final PairedCompany SOUND = new PairedCompany("Klanggarten", "music", "prototyping", "storytelling");
    private static final PairedCompany LAMP =
            new PairedCompany("Lichtform", "design", "sales-channel digital-tools", "storytelling leadership");
    private static final PairedCompany SHOP =
            new PairedCompany("Ladenzeile", "trade", "storytelling digital-tools", "sales-channel leadership");
    private static final PairedCompany FILM = new PairedCompany("Bildbogen", "film", "financing", "visibility-brand");
    private static final PairedCompany BANK = new PairedCompany("Zinsfuss", "finance", "visibility-brand", "financing");
    private static final PairedCompany GAME =
            new PairedCompany("Spielwerk", "games", "team leadership recruiting", "digital-tools");
    private static final PairedCompany MILL = new PairedCompany("Muehle", "manufacturing", "digital-tools", "team");

    private static final List<PairedCompany> ALL = List.of(WOOD, SOUND, LAMP, SHOP, FILM, BANK, GAME, MILL);

    private static final String STORY = "Möbel, die klingen";
    private static final String ROUND = "Runde der Kette";

    @AutoClose
    private static Mailbox mails;

    @AutoClose
    private static RunningProduct product;

    @AutoClose
    private static Chromium chromium;

    @AutoClose
    private static Office office;

    private static Stored stored;
    private static ProductClock clock;
    private static List<String> proposed;

    @BeforeAll
    static void open() {
        mails = Mailbox.open();
        Duration ahead = Duration.between(Instant.now(), Office.morning(START.minusDays(1)));
        chromium = Chromium.open(() -> product =
                RunningProduct.forAWhile("cooperation", "--config", mails.settings("sp.test.clock=" + ahead)));
        stored = new Stored(product);
        clock = new ProductClock(product, ahead);
        office = new Office(chromium, clock);
        product.asked("update projects.company_consent set withdrawn_at = given_at where withdrawn_at is null");
        office.dayIs(START);
    }

    @Test
    void fromEightCompaniesToAGoodExample() {
        registered();
        String round = opened();
        computed(round);
        released(round);
        answered();
        again(round);
        tandem();
        told();
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void registered() {
        try (Citizen writer = citizen()) {
            CompanyWalk walk = new CompanyWalk(writer, mails);
            walk.registeredWith(WOOD, SOUND);
            walk.joined(SOUND);
            Stream.of(LAMP, SHOP, FILM, BANK, GAME).forEach(walk::registered);
            office.desk("v.berger");
            ALL.stream().filter(company -> company != MILL).forEach(CooperationChainIT::released);
            walk.registeredWithout(MILL, LAMP, FILM, GAME);
            released(MILL);
        }
    }

    /** The association takes in, as far as it may; a manager could as well. */
    private static void released(PairedCompany company) {
        CompanyWalk.released(office.desk("a.lange"), reference(company), company);
    }

    private static String reference(PairedCompany company) {
        return stored.text("select reference from projects.company where contact_email = ?", company.email());
    }

    /** @return the reference of a round in which every company is that may be paired */
    private static String opened() {
        Desk manager = office.desk("v.berger").open("/cooperation/roundEdit.xhtml");
        manager.fill("form:title", ROUND)
                .fill("form:firstDay", START.toString())
                .fill("form:lastDay", START.plusMonths(6).toString())
                .fill("form:smallest", "0")
                .press("form:save")
                .told("gespeichert");
        manager.press("form:open").told("ist offen");
        for (PairedCompany company : ALL) {
            assertThat(manager.main()).containsText(company.name());
        }
        return stored.text("select reference from projects.cooperation_round where title = ?", ROUND);
    }

    /** Whom the rule leaves alone is said; the pair that is forbidden by hand is not proposed again, the one that found each other is. */
    private static void computed(String round) {
        Desk manager = office.desk("v.berger").open("/cooperation/round.xhtml?ref=" + round);
        manager.compute("form:compute");
        assertThat(pairs(manager))
                .contains(pair(WOOD, SOUND), pair(LAMP, SHOP))
                .noneMatch(names -> names.contains(MILL.name()));
        assertThat(manager.main()).containsText(MILL.name());
        manager.picture("cooperation-1-proposal");
        manager.page().getByText("Paar festlegen oder ausschließen").click();
        manager.choose("hand:kind", "ausgeschlossen")
                .choose("hand:one", LAMP.name())
                .choose("hand:other", SHOP.name())
                .fill("hand:reason", "Sie haben es schon einmal versucht.")
                .press("hand:put")
                .told("Festgehalten");
        manager.compute("again:compute");
        proposed = pairs(manager);
        assertThat(proposed)
                .contains(pair(WOOD, SOUND))
                .doesNotContain(pair(LAMP, SHOP))
                .noneMatch(names -> names.contains(MILL.name()))
                .hasSize(3);
        manager.picture("cooperation-2-forbidden");
    }

    private static void released(String round) {
        Desk manager = office.desk("v.berger");
        manager.press("form:propose").told("zweite Person");
        assertThat(manager.at("form:approve")).hasCount(0);
        office.desk("w.busch")
                .open("/cooperation/proposal.xhtml?ref=" + round)
                .press("form:approve")
                .told("gefragt");
    }

    /** Who found each other accepts; of another pair one says no. */
    private static void answered() {
        accepted(WOOD);
        accepted(SOUND);
        try (Citizen company = citizen()) {
            company.open(mails.link(declining().email(), "/public/pairing.xhtml"));
            company.fill("reason", "Uns fehlt die Zeit.").send("decline").told("Absage");
        }
        assertThat(stored.number("select count(*) from projects.cooperation_pair where living"))
                .isEqualTo(2);
    }

    private static void accepted(PairedCompany one) {
        try (Citizen company = citizen()) {
            company.open(mails.link(one.email(), "/public/pairing.xhtml"))
                    .send("accept")
                    .told("Zusage");
        }
    }

    private static PairedCompany declining() {
        return Stream.of(LAMP, SHOP)
                .filter(company -> proposed.stream().anyMatch(names -> names.contains(company.name())))
                .findFirst()
                .orElseThrow();
    }

    /** The rest stays, the free ones are paired anew, and the pair that failed is not proposed a second time. */
    private static void again(String round) {
        List<String> failed = proposed.stream()
                .filter(names -> names.contains(declining().name()))
                .toList();
        Desk manager = office.desk("v.berger").open("/cooperation/round.xhtml?ref=" + round);
        assertThat(manager.main()).containsText("Uns fehlt die Zeit.");
        manager.compute("form:compute");
        assertThat(pairs(manager))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(failed)
                .noneMatch(names -> names.contains(WOOD.name()));
        manager.picture("cooperation-3-again");
    }

    /** The pair may apply, and need not type again what both said of themselves. */
    private static void tandem() {
        try (Citizen company = citizen()) {
            company.open(mails.link(WOOD.email(), "/public/pairing.xhtml"));
            company.page().locator("a.button[href*='tandem.xhtml']").click();
            company.page().waitForURL("**/public/tandem.xhtml**");
            assertThat(company.main()).containsText(SOUND.name());
            company.send("apply");
            assertThat(company.page().locator("#field-organisation")).hasValue(WOOD.name());
            company.picture("cooperation-4-application");
        }
        Desk manager = office.desk("v.berger").open("/cooperation/tandems.xhtml");
        assertThat(manager.main()).containsText(WOOD.name());
        manager.picture("cooperation-5-tandems");
    }

    /** One of both writes, both agree, a manager checks, another releases, everybody reads. */
    private static void told() {
        Desk manager = office.desk("v.berger").open("/cooperation/practices.xhtml");
        manager.at("asking:pair")
                .selectOption(stored.text(
                        "select s.pair_id::text from projects.cooperation_pair_side s join projects.company c"
                                + " on c.id = s.company_id where c.contact_email = ?",
                        WOOD.email()));
        manager.press("asking:ask").told("gebeten");
        try (Citizen company = citizen()) {
            company.open(mails.link(WOOD.email(), "/public/story.xhtml"));
            company.fill("title", STORY).fill("need", "Holz klingt, wenn man es lässt.");
            company.fill("deeds", "Wir haben Möbel gebaut, die Musik machen.");
            company.fill("results", "Drei Schulen haben sie bestellt.")
                    .fill("quote", "So etwas baut man nicht allein.");
            company.page().getByLabel("Prototypen, Material, Fertigung").check();
            company.send("write").told("Gespeichert");
            agreed(company);
            agreed(company.open(mails.link(SOUND.email(), "/public/story.xhtml")));
        }
        String story = stored.text("select max(reference) from projects.best_practice");
        String page = "/cooperation/practice.xhtml?ref=" + story;
        manager.open(page).press("checking:check").told("zweite Person");
        office.desk("w.busch").open(page).press("form:approve").told("öffentlich");
        try (Citizen reader = citizen()) {
            reader.open("/public/goodExamples.xhtml");
            reader.picture("cooperation-6-gallery");
            assertThat(reader.main()).containsText(STORY);
            reader.open("/public/goodExample.xhtml?ref=" + story).picture("cooperation-7-example");
            assertThat(reader.main()).containsText("So etwas baut man nicht allein.");
        }
    }

    private static void agreed(Citizen company) {
        company.page().locator("#field-consent").check();
        company.send("agree");
        assertThat(company.main()).containsText("Zustimmung ist angekommen");
    }

    /** The pairs of the proposal that is open, each as both names in their order. */
    private static List<String> pairs(Desk manager) {
        return manager.main().locator("table").first().locator(":scope > tbody > tr").all().stream()
                .map(row -> row.locator("a[href*='company']").allTextContents().stream()
                        .limit(2)
                        .map(String::strip)
                        .sorted()
                        .collect(Collectors.joining("+")))
                .toList();
    }

    private static String pair(PairedCompany one, PairedCompany other) {
        return Stream.of(one.name(), other.name()).sorted().collect(Collectors.joining("+"));
    }

    private static Citizen citizen() {
        return Citizen.at(chromium.anonymous(Chromium.PHONE), clock);
    }
}
