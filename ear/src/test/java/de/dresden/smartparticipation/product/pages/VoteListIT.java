package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A vote by list: a list is taken in, its letters are written once, and whoever is on it votes once, by letter or on paper. */
class VoteListIT {

    private static final String PAGE = VoteWalk.page(VotedCall.LISTED);
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

        Citizen citizen = Citizen.at(chromium.anonymous(Chromium.PHONE));
        VoteWalk.withCode(citizen, VotedCall.LISTED, VoteWalk.code(letters), List.of("1. Garten am Alaunplatz"));
        citizen.told("Ihre Stimme ist gezählt");

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
}
