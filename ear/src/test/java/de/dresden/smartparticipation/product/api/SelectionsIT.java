package de.dresden.smartparticipation.product.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.api.Api.Answer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever wants to check a result sends the votes and gets every step back. */
class SelectionsIT {

    /** Ten voters and 100 of money: six want the garden or the workshop, four the bench. */
    private static final String FILE = """
            META
            budget;100.50
            vote_type;approval
            PROJECTS
            project_id;cost;name
            garden;50;"Ein Garten; für alle"
            workshop;50.50;Werkstatt
            bench;40;Bank
            VOTES
            voter_id;vote
            """ + votes(0, 6, "garden,workshop") + votes(6, 10, "bench,bench");

    private static RunningProduct product;

    @BeforeAll
    static void start() {
        product = RunningProduct.shared();
    }

    @Test
    void equalSharesTellWhoPaysWhatAndWhatIsMissing() {
        JsonNode selected = post("rule=mes&utility=cost&completion=none&exhaustive=false&comparison=false")
                .json();
        assertThat(ids(selected)).containsExactly("garden", "bench");
        assertThat(selected.path("cost").decimalValue()).isEqualByComparingTo("90");
        assertThat(selected.path("budget").decimalValue()).isEqualByComparingTo("100.5");
        assertThat(selected.path("endowment").decimalValue()).isEqualByComparingTo("10.05");
        assertThat(selected.path("endowmentExact").asText()).isEqualTo("201/20");
        JsonNode first = selected.path("steps").path(0);
        assertThat(first.path("rho").asText()).isEqualTo("1/6");
        assertThat(first.path("price").asText()).isEqualTo("25/3");
        assertThat(first.path("payInFull").asInt()).isEqualTo(6);
        assertThat(selected.path("steps").path(1).path("supporters").asInt()).isEqualTo(4);
        JsonNode workshop = selected.path("unfunded").path(0);
        assertThat(workshop.path("held").asText()).isEqualTo("103/10");
        assertThat(workshop.path("missing").asText()).isEqualTo("201/5");
        assertThat(workshop.path("overBudget").decimalValue()).isEqualByComparingTo("40");
    }

    @Test
    void byVotesTheManyGetAll() {
        assertThat(ids(post("rule=greedy").json())).containsExactly("garden", "workshop");
        JsonNode compared = post("rule=mes&comparison=true").json();
        assertThat(compared.path("comparison").path("greedyStands").asBoolean()).isTrue();
        assertThat(ids(compared)).containsExactly("garden", "workshop");
        assertThat(ids(post("rule=phragmen").json())).startsWith("garden");
    }

    @Test
    void whatCannotBeReadIsSaidWithItsLine() {
        Answer unknown = Api.of(product, "r.winkler").postPlain("/selections?rule=mes", FILE + "11;tower\n");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.code()).isEqualTo("projects.selection.file-unknown-project");
        assertThat(unknown.text()).contains("Zeile 21").contains("tower");
        assertThat(post("rule=dice").status()).isEqualTo(400);
        assertThat(post("").status()).isEqualTo(400);
        assertThat(post("rule=greedy&completion=add1").code()).isEqualTo("web.api.only-mes");
        assertThat(new Api(product.url() + "/api/v1", null)
                        .postPlain("/selections?rule=mes", FILE)
                        .status())
                .isEqualTo(401);
        assertThat(Api.of(product, "r.winkler")
                        .postText("/selections?rule=mes", "{}")
                        .status())
                .isEqualTo(415);
    }

    /** What everybody may read of a vote that is decided, everybody may check without an account. */
    @Test
    void theBallotsOfADecidedVoteAreForEverybody() throws SQLException {
        Api anybody = new Api(product.url() + "/api/v1", null);
        String call = decided();
        Answer file = anybody.get("/public/projects/calls/" + call + "/vote-result/ballots.pb");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text()).startsWith("META\n").contains("voter_id;vote\n").doesNotContain(";age", "sex");
        Answer again = Api.of(product, "r.winkler").postPlain("/selections?rule=greedy", file.text());
        assertThat(again.status()).isEqualTo(200);
        assertThat(anybody.get("/public/projects/calls/FA-1999-01/vote-result/ballots.pb")
                        .status())
                .isEqualTo(404);
    }

    private static String decided() throws SQLException {
        try (Connection database = product.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select min(c.reference) from projects.vote v join projects.call c on c.id = v.call_id where c.state = 'CLOSED'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Answer post(String parameters) {
        Answer answer = Api.of(product, "r.winkler").postPlain("/selections?" + parameters, FILE);
        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        return answer;
    }

    private static Iterable<String> ids(JsonNode selected) {
        return StreamSupport.stream(selected.path("winners").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String votes(int from, int to, String vote) {
        StringBuilder rows = new StringBuilder();
        IntStream.range(from, to)
                .forEach(voter -> rows.append(voter).append(';').append(vote).append('\n'));
        return rows.toString();
    }
}
