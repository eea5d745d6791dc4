package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A public vote: its paper is drawn up, a citizen votes with a code, two people enter a sheet of paper, and nothing tells who voted what. */
class VoteIT {

    private static final String PAGE = VoteWalk.page(VotedCall.REFERENCE);

    private static final List<String> PROJECTS = List.of("1. Garten am Alaunplatz", "3. Bank vor dem Haus");

    private static final String VOTER = "stimme@dresden.example";

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
        VotedCall.add(chromium.product());
    }

    @Test
    void aCodeVotesOnceAndASheetOfPaperCountsWhenTwoEnteredTheSame() throws IOException {
        Citizen citizen = Citizen.at(chromium.anonymous(Chromium.PHONE));
        assertThat(citizen.page().navigate(VoteWalk.ballot(VotedCall.REFERENCE)).status())
                .as("no paper yet")
                .isEqualTo(404);
        Desk first = chromium.desk("e.sommer").open(PAGE).picture("96-proposed");
        VoteWalk.drawnUp(first, VotedCall.REFERENCE);
        first.fill("letters:number", "2");
        String code =
                VoteWalk.code(Sheets.workbook(first.download("letters:xlsx")).text());

        VoteWalk.withCode(citizen, VotedCall.REFERENCE, code, PROJECTS);
        citizen.told("Ihre Stimme ist gezählt");
        VoteWalk.withCode(citizen, VotedCall.REFERENCE, code, PROJECTS);
        assertThat(citizen.main()).containsText("wurde schon abgestimmt");

        first.open(PAGE)
                .fill("sheets:sheet", "12")
                .fill("sheets:choices", "2 3")
                .press("sheets:enter");
        first.told("Eine zweite Person");
        Desk second = chromium.desk("b.krueger").open(PAGE);
        second.fill("sheets:sheet", "12")
                .fill("sheets:choices", "2, 3")
                .press("sheets:enter")
                .told("ist gezählt");
        second.picture("97-counted");
        assertThat(
                        stored.text(
                                "select string_agg(kind, ',') from projects.vote_taken where vote_id = (select id from projects.vote where call_id = 977001)"))
                .isEqualTo("TOKEN");
        assertThat(stored.text("""
                select string_agg(t, ' | ' order by t) from (select string_agg(number::text, ' ' order by number) as t
                from projects.vote_choice where vote_id = (select id from projects.vote where call_id = 977001) group by ballot_id) b""")).isEqualTo("1 3 | 2 3");
        assertThat(
                        stored.number(
                                "select count(*) from platform.audit_entry where action like 'vote.%' and actor_kind = 'VISITOR'"))
                .as("casting leaves no entry")
                .isZero();
        anAddressCountsOnceItsMailsLinkIsFollowed(citizen);
        assertThat(chromium.complaints()).isEmpty();
    }

    /** Opening the link is not enough, since scanners open links, too. */
    private static void anAddressCountsOnceItsMailsLinkIsFollowed(Citizen citizen) {
        long before = ballots();
        VoteWalk.withAddress(citizen, VotedCall.REFERENCE, VOTER, PROJECTS);
        citizen.open(link(VOTER));
        assertThat(ballots()).isEqualTo(before);
        citizen.confirm(link(VOTER));
        assertThat(ballots()).isEqualTo(before + 1);

        VoteWalk.withAddress(citizen, VotedCall.REFERENCE, VOTER, PROJECTS);
        citizen.open(link(VOTER)).page().locator("main form button").first().click();
        citizen.told("Mit dieser Adresse wurde schon abgestimmt");
        assertThat(ballots()).isEqualTo(before + 1);
    }

    private static long ballots() {
        return stored.number(
                "select count(*) from projects.vote_ballot where vote_id = (select id from projects.vote where call_id = 977001)");
    }

    private static String link(String address) {
        return stored.text("select body from platform.mail where recipient = ? order by id desc limit 1", address)
                .replaceAll("(?s).*?https?://[^/\\s]+(/public/confirm\\.xhtml\\?key=\\S+).*", "$1");
    }
}
