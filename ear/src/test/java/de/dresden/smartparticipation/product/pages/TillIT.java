package de.dresden.smartparticipation.product.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import de.dresden.smartparticipation.platform.documents.QrCode;
import de.dresden.smartparticipation.product.api.Api;
import de.dresden.smartparticipation.product.api.MemberPhone;
import de.dresden.smartparticipation.product.api.RewardsStage;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The partner's till: typed once, handed out once, and found again in the lists. */
class TillIT {

    private static final String TILL = "/partner/redeem.xhtml";
    private static final String SCAN = "/partner/scan";

    @AutoClose
    private static Chromium chromium;

    private static RewardsStage stage;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stage = new RewardsStage(chromium.product());
    }

    @Test
    void a_typed_code_hands_out_once_and_stands_in_the_lists_of_partner_and_clerk() {
        JsonNode reserved = reserved(stage.offer("x.krause", 5));
        String reference = reserved.path("redemption").path("reference").asText();
        String code = reserved.path("code").asText();

        Desk partner = chromium.desk("x.krause").open("/partner/index.xhtml");
        partner.page().locator("a[href$='" + TILL + "']").click();
        partner.fill("form:text", "7K2M 0000").press("form:redeem").told("kein vollständiger Code");
        assertThat(partner.at("form:text").inputValue()).as("to be corrected").isEqualTo("7K2M 0000");
        partner.fill("form:text", code.toLowerCase(Locale.ROOT).replace('-', ' '))
                .press("form:redeem")
                .told("Bitte aushändigen")
                .picture("91-till");
        assertThat(partner.main().innerText()).contains("Glocke", reference, "3,00");
        assertThat(partner.at("form:text").inputValue())
                .as("ready for the next")
                .isEmpty();
        partner.fill("form:text", code).press("form:redeem").told("Schon eingelöst");

        partner.open("/partner/redemptions.xhtml?q=" + reference);
        assertThat(partner.main().innerText())
                .contains(reference, "eingelöst", "Xaver Krause")
                .doesNotContain("KM-");
        assertThat(partner.status("/rewards/redemptions.xhtml")).isEqualTo(403);
        partner.close();

        Desk clerk = chromium.desk("y.demir")
                .open("/rewards/redemptions.xhtml?q=" + reference)
                .picture("92-redemptions");
        assertThat(clerk.main().innerText()).contains(reference, "Radwerkstatt", "KM-");
        assertThat(clerk.status(TILL)).isEqualTo(403);
        clerk.close();
    }

    /** A code with our form that nobody has signed. This browser reads none, so the server does. */
    @Test
    void a_qr_code_before_the_camera_is_read_and_sent(@TempDir Path directory) throws Exception {
        List<String> drawn = new BufferedReader(new InputStreamReader(
                        TillIT.class.getResourceAsStream("/qr-of-nobody.txt"), StandardCharsets.US_ASCII))
                .lines()
                .toList();
        try (Chromium seeing = Chromium.seeing(QrFilm.of(drawn, directory.resolve("qr.y4m")))) {
            Desk partner = seeing.desk("x.krause").open(TILL);
            Response read = partner.page()
                    .waitForResponse(
                            answer -> answer.url().endsWith(SCAN) && answer.status() == 200,
                            () -> partner.page().locator("[data-scan-start]").click());
            assertThat(read.request().headerValue("content-type")).isEqualTo("image/jpeg");
            partner.told("Kein Code für Ihre Angebote");
            partner.close();
        }
    }

    @Test
    void a_picture_is_read_for_a_partner_from_our_own_page_only_and_a_bad_one_is_told_plainly() {
        Desk partner = chromium.desk("x.krause");
        byte[] code = QrCode.png("SP1;Grüße");
        APIResponse read = scan(partner, "image/png", code, "same-origin");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text()).isEqualTo("SP1;Grüße");
        assertThat(read.headers()).containsEntry("cache-control", "no-store");
        assertThat(scan(partner, "image/png", code, "cross-site").status()).isEqualTo(403);
        assertThat(scan(partner, "image/gif", code, "same-origin").status()).isEqualTo(415);
        assertThat(scan(partner, "image/png", "no picture".getBytes(StandardCharsets.US_ASCII), "same-origin")
                        .status())
                .isEqualTo(422);
        assertThat(scan(partner, "image/png", new byte[600_000], "same-origin").status())
                .isEqualTo(413);
        partner.close();

        Desk clerk = chromium.desk("y.demir");
        assertThat(scan(clerk, "image/png", code, "same-origin").status()).isEqualTo(403);
        clerk.close();

        Page nobody = chromium.anonymous(Chromium.WIDE);
        assertThat(scan(nobody, "image/png", code, "same-origin").status()).isEqualTo(302);
        nobody.context().close();
    }

    @Test
    void where_no_camera_is_the_code_is_typed() {
        Desk partner = chromium.desk("x.krause").open(TILL);
        partner.page().locator("[data-scan-start]").click();
        assertThat(partner.page().locator("[data-scan-told]"))
                .containsText(Pattern.compile("[Tt]ippen Sie den Code ein"));
        assertThat(partner.at("form:text")).isFocused();
        partner.close();
    }

    @Test
    void only_the_till_may_use_the_camera() {
        Desk partner = chromium.desk("x.krause");
        assertThat(camera(partner, TILL)).contains("camera=(self)");
        assertThat(camera(partner, "/partner/index.xhtml")).contains("camera=()");
        partner.close();
    }

    private static APIResponse scan(Desk desk, String type, byte[] picture, String site) {
        return scan(desk.page(), type, picture, site);
    }

    /** Sent with the person's session. */
    private static APIResponse scan(Page page, String type, byte[] picture, String site) {
        return page.request()
                .post(
                        chromium.product().url() + SCAN,
                        RequestOptions.create()
                                .setHeader("Content-Type", type)
                                .setHeader("Sec-Fetch-Site", site)
                                .setMaxRedirects(0)
                                .setData(picture));
    }

    private static String camera(Desk desk, String page) {
        return desk.page().navigate(page).headerValue("permissions-policy");
    }

    private static JsonNode reserved(String offer) {
        Api member = MemberPhone.at(chromium.product().url() + "/api/v1").member();
        stage.taler(member, RewardsStage.PRICE);
        return member.post("/rewards/redemptions", Map.of("id", "walk", "offer", offer, "taler", RewardsStage.PRICE))
                .json();
    }
}
