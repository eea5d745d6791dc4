package de.dresden.smartparticipation.product.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.api.Api.Answer;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Partners and offers as the city's own programs read and decide them. */
class RewardsDeskIT {

    private static final String CLERK = "y.demir";
    private static final String PARTNERS = "/rewards/partners";
    private static final String OFFERS = "/rewards/offers";

    private static RunningProduct product;

    @BeforeAll
    static void start() {
        product = RunningProduct.shared();
    }

    @Test
    void partnersAreListedAndReadWithoutTheirIban() {
        JsonNode found = Api.of(product, CLERK)
                .get(PARTNERS + "?q=Radwerkstatt&state=ACTIVE")
                .json();
        assertThat(found.path("total").asLong()).isEqualTo(1);
        String reference = found.path("items").path(0).path("reference").asText();
        Answer partner = Api.of(product, "r.winkler").get(PARTNERS + "/" + reference);
        assertThat(partner.status()).as(partner.toString()).isEqualTo(200);
        assertThat(partner.json().path("inForce").path("ibanLastFour").asText()).hasSize(4);
        assertThat(partner.text()).doesNotContain("\"iban\":");
        assertThat(Api.of(product, CLERK).get(PARTNERS + "?state=BANKRUPT").status())
                .isEqualTo(400);
    }

    @Test
    void aDecisionNeedsItsVersionItsStateAndItsRight() {
        String reference = Api.of(product, CLERK)
                .get(PARTNERS + "?q=Radwerkstatt&state=ACTIVE")
                .json()
                .path("items")
                .path(0)
                .path("reference")
                .asText();
        String decisions = PARTNERS + "/" + reference + "/decisions";
        long version = Api.of(product, CLERK)
                .get(PARTNERS + "/" + reference)
                .json()
                .path("version")
                .asLong();
        Map<String, Object> approve = Map.of("decision", "APPROVE", "version", version);
        assertThat(Api.of(product, CLERK).post(decisions, approve).code()).isEqualTo("rewards.partner.nothing-open");
        assertThat(Api.of(product, CLERK)
                        .post(decisions, Map.of("decision", "END", "version", version - 1, "reason", "x"))
                        .status())
                .as("seen before somebody changed it")
                .isEqualTo(409);
        assertThat(Api.of(product, CLERK)
                        .post(decisions, Map.of("version", version))
                        .status())
                .isEqualTo(400);
        assertThat(Api.of(product, "r.winkler").post(decisions, approve).status())
                .isEqualTo(403);
        assertThat(Api.of(product, "x.krause").post(decisions, approve).status())
                .isEqualTo(403);
        assertThat(Api.of(product, CLERK)
                        .post(PARTNERS + "/PT-1999-0001/decisions", approve)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void offersAreListedReadAndDecidedByClerksOnly() {
        JsonNode found = Api.of(product, CLERK)
                .get(OFFERS + "?q=Flickzeug&state=PUBLISHED")
                .json()
                .path("items");
        assertThat(found.size()).isEqualTo(1);
        String reference = found.path(0).path("reference").asText();
        JsonNode offer = Api.of(product, CLERK).get(OFFERS + "/" + reference).json();
        assertThat(offer.path("inForce").path("data").path("priceTaler").asLong())
                .isEqualTo(3);
        Map<String, Object> pause =
                Map.of("decision", "PAUSE", "version", offer.path("version").asLong(), "reason", "Lager leer");
        assertThat(Api.of(product, "x.krause")
                        .post(OFFERS + "/" + reference + "/decisions", pause)
                        .status())
                .isEqualTo(403);
        assertThat(Api.of(product, CLERK)
                        .post(
                                OFFERS + "/" + reference + "/decisions",
                                Map.of(
                                        "decision",
                                        "PAUSE",
                                        "version",
                                        offer.path("version").asLong(),
                                        "reason",
                                        " "))
                        .status())
                .as("without a reason")
                .isEqualTo(422);
        assertThat(Api.of(product, "x.krause").get(OFFERS).status()).isEqualTo(403);
    }
}
