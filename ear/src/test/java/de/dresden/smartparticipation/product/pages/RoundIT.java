package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
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
        manager.page().locator("[id$=':weight']").first().fill("56");
        manager.press("form:save").told("jetzt sind es 101");
        manager.page().locator("[id$=':weight']").first().fill("55");
        manager.press("form:save").told("gespeichert");
        String round =
                stored.text("select reference from projects.cooperation_round where title = 'Runde der Prüfung'");
        String page = "/cooperation/round.xhtml?ref=" + round;
        String proposal = "/cooperation/proposal.xhtml?ref=" + round;
        manager.press("form:open").told("ist offen");
        manager.press("form:compute").told("nachgewiesen");
        assertThat(manager.main()).containsText("nachgewiesen beste Paarung");

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
        manager.press("again:compute").told("nachgewiesen");
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
        company.navigate(link(1, 1));
        assertThat(company.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Kontakt")))
                .hasCount(0);
        company.waitForTimeout(OLD_ENOUGH);
        company.locator("#decline button[type=submit]").click();
        assertThat(company.locator(".notice.late")).isVisible();
        company.waitForTimeout(OLD_ENOUGH);
        company.locator("#field-reason").fill("Wir haben keine Zeit.");
        company.locator("#decline button[type=submit]").click();
        assertThat(company.locator("main")).containsText("Absage ist angekommen");
        assertThat(stored.number("select count(*)" + OF_ROUND + " and p.state = 'DECLINED'"))
                .isEqualTo(1);

        other.open(page);
        assertThat(other.main()).containsText("Wir haben keine Zeit.");
        assertThat(Files.readString(other.download("exports:csv")))
                .contains("Wir haben keine Zeit.", "zugesagt", "abgelehnt");
        other.press("form:compute").told("nachgewiesen");
        assertThat(stored.number("select companies from projects.cooperation_run n join projects.cooperation_round r"
                        + " on r.id = n.round_id where r.title = 'Runde der Prüfung' and n.number = 3"))
                .as("only those who are free again")
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
        assertThat(chromium.complaints()).isEmpty();
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
