package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A vote by list: a list is taken in, its letters are written once, and whoever is on it votes once, by letter or on paper. */
class VoteListIT {

    private static final String PAGE = "/projects/vote.xhtml?ref=" + VotedCall.LISTED;
    private static final String PUBLIC = "/public/vote.xhtml?ref=" + VotedCall.LISTED;
    private static final Pattern CODE = Pattern.compile("\\b[a-z]{4}(-[a-z]{4}){3}\\b");
    private static final int READING = 3_500;
    private static final String LIST = """
            Nummer;Name;Straße;PLZ;Ort;E-Mail
            M-1;Ina Roth;Alaunstraße 1;01099;Dresden;
            M-2;Bo Lux;Weg 3;01099;Dresden;bo@dresden.example
            M-1;Ina Roth;Alaunstraße 1;01099;Dresden;
            """;

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
        VotedCall.addListed(chromium.product());
    }

    @Test
    void whoIsOnTheListVotesOnceWhateverTheWay() throws IOException {
        Desk desk = chromium.desk("e.sommer").open(PAGE);
        desk.tick("paper:listed").tick("paper:byArea").press("paper:drawUp").told("festgelegt");
        desk.open("/projects/voteList.xhtml?ref=" + VotedCall.LISTED);
        desk.at("file:upload")
                .setInputFiles(new FilePayload("liste.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        desk.press("file:read");
        String letters = Sheets.workbook(desk.download("trial:take")).text();
        assertThat(letters).contains("Ina Roth", "M-1", "Bo Lux");
        assertThat(stored.number("select count(*) from projects.vote_entitled where vote_id in"
                        + " (select id from projects.vote where call_id = 977101)"))
                .isEqualTo(2);
        assertThat(
                        stored.number(
                                "select count(*) from projects.vote_entitled e where e::text like '%Roth%' or e::text like '%M-1%'"))
                .isZero();

        Page citizen = chromium.anonymous(Chromium.PHONE);
        vote(citizen, code(letters));
        assertThat(citizen.getByText("Ihre Stimme ist gezählt")).isVisible();

        desk.open(PAGE).fill("hand:person", "m 1".replace(' ', '-')).press("hand:hand");
        assertThat(chromium.complaints()).isEmpty();
        assertThat(stored.number("select count(*) from projects.vote_taken where vote_id in"
                        + " (select id from projects.vote where call_id = 977101)"))
                .as("the first letter's person has voted and gets no paper")
                .isEqualTo(1);
        desk.open(PAGE).fill("hand:person", "M-2").press("hand:hand").told("vermerkt");
        assertThat(stored.text("select string_agg(kind, ',' order by kind) from projects.vote_taken where vote_id in"
                        + " (select id from projects.vote where call_id = 977101)"))
                .isEqualTo("PAPER,TOKEN");
    }

    private static void vote(Page page, String code) {
        page.navigate(PUBLIC);
        page.getByLabel("1. Garten am Alaunplatz").check();
        page.locator("input[name=code]").fill(code);
        page.waitForTimeout(READING);
        page.getByText("Stimme abgeben").click();
    }

    private static String code(String text) {
        Matcher found = CODE.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }
}
