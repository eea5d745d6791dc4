package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.product.RunningProduct;
import de.dresden.smartparticipation.product.api.Api;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bounds of tandems: changed by one manager, sent back, proposed again, released by another; read by programs. */
class TandemRulesIT {

    private static final String PAGE = "/cooperation/tandemRules.xhtml";
    private static final String RULES = "/cooperation/tandem-rules";

    @AutoClose
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open(() -> RunningProduct.forAWhile("tandem-rules"));
    }

    @Test
    void boundsAreChangedByTwoAndTheEarlierOnesStay() {
        Desk manager = chromium.desk("v.berger").open("/cooperation/tandems.xhtml");
        manager.page().locator("a[href*='tandemRules.xhtml']").click();
        manager.page().waitForURL("**" + PAGE);
        assertThat(manager.at("change:mostEmployees")).hasValue("50");
        manager.fill("change:leastKkw", "4").fill("change:reason", "Probe").press("change:propose");
        assertThat(manager.main()).containsText("Mindestens können 0 bis 3 Unternehmen verlangt werden");
        manager.fill("change:leastKkw", "1")
                .fill("change:mostEmployees", "60")
                .fill("change:reason", "Auch <b>größere</b> Betriebe fragen.")
                .press("change:propose")
                .told("zweite Person");
        assertThat(manager.at("form:approve")).hasCount(0);
        assertThat(manager.at("change:propose")).hasCount(0);

        Desk other = chromium.desk("w.busch").open("/index.xhtml");
        assertThat(other.main()).containsText("Grenzen der Tandems");
        other.open(PAGE).picture("tandem-rules-proposed");
        assertThat(other.main()).containsText("<b>größere</b>");
        other.fill("form:remark", "Bitte noch einmal prüfen.")
                .press("form:giveBack")
                .told("zurückgegeben");
        manager.open(PAGE)
                .fill("change:mostEmployees", "55")
                .fill("change:reason", "Geprüft.")
                .press("change:propose")
                .told("zweite Person");
        other.open(PAGE).press("form:approve").told("ab jetzt");
        assertThat(other.at("change:mostEmployees")).hasValue("55");
        other.picture("tandem-rules-released");

        Api program = Api.of(chromium.product(), "v.berger");
        Api.Answer rules = program.get(RULES);
        assertThat(rules.json().path("inForce").path("mostEmployees").asInt()).isEqualTo(55);
        assertThat(rules.json().path("versions")).hasSize(2);
        Map<String, Object> wanted =
                Map.of("latest", 1, "mostEmployees", 70, "leastInDresden", 2, "leastKkw", 1, "reason", "Programm");
        assertThat(program.post(RULES, wanted).status()).as("an outdated one").isEqualTo(409);
        assertThat(program.post(RULES, Map.of("latest", 2)).status()).isEqualTo(400);
        assertThat(Api.of(chromium.product(), "a.lange").get(RULES).status()).isEqualTo(403);
        manager.page().setViewportSize(400, 800);
        manager.open(PAGE).picture("tandem-rules-phone");
        assertThat((Integer) manager.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(400);
        assertThat(chromium.complaints()).isEmpty();
    }
}
