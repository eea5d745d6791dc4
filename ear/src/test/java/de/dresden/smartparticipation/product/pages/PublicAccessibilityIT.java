package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page for citizens is usable by everybody: axe finds nothing serious, nothing has to be scrolled sideways, and the
 * browser's console has nothing to say, so that no page breaks its own policy either.
 */
class PublicAccessibilityIT {

    private static final int NARROW = 360;
    private static final double A_PERSON_READS = 3_500;

    @AutoClose
    private static Chromium chromium;

    private static Stored stored;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        stored = new Stored(chromium.product());
    }

    @Test
    void aPageOfEachKindIsUsableByEverybody() {
        assertThat(sweep(PublicVisits.few(stored), NARROW, "de", ColorScheme.LIGHT))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1360, de, LIGHT", "360, de, DARK", "1360, en, DARK", "360, en, LIGHT"})
    @Tag("full")
    void everyPageIsUsableByEverybody(int width, String language, ColorScheme scheme) {
        List<String> visits = PublicVisits.all(stored, new Furnishing(chromium).made());
        assertThat(PublicVisits.missing(visits)).isEmpty();
        assertThat(sweep(visits, width, language, scheme)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1360, de", "360, en"})
    @Tag("full")
    void whereThereIsNothingThePageThatSaysSoIsUsableByEverybody(int width, String language) {
        assertThat(sweep(PublicVisits.gone(), width, language, ColorScheme.LIGHT, 404))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1360, de, LIGHT", "360, en, DARK"})
    @Tag("full")
    void aFormIsUsableByEverybodyWhileItIsFilledInToo(int width, String language, ColorScheme scheme) {
        List<String> findings = new ArrayList<>();
        Page page = visitor(width, language, scheme);
        for (String address : PublicVisits.forms(stored)) {
            page.navigate(address);
            page.locator("main form:not(.filters) button[type=submit]").last().click(); // empty, and much too fast
            page.locator("[role=alert]").first().waitFor();
            look(page, address + " sent empty", language, findings);
        }
        page.navigate(PublicVisits.forms(stored).get(0));
        page.fill("[name=title]", "Radweg an der Brücke");
        page.waitForTimeout(A_PERSON_READS);
        page.locator("button[value='2']").click();
        page.locator(".place").first().waitFor();
        look(page, "second step of a contribution", language, findings);
        page.context().close();
        assertThat(findings).isEmpty();
    }

    private static List<String> sweep(List<String> addresses, int width, String language, ColorScheme scheme) {
        return sweep(addresses, width, language, scheme, 200);
    }

    private static List<String> sweep(
            List<String> addresses, int width, String language, ColorScheme scheme, int expected) {
        List<String> findings = new ArrayList<>();
        Page page = visitor(width, language, scheme);
        for (String address : addresses) {
            int status = page.navigate(address).status();
            if (status != expected) {
                findings.add(address + ": " + status);
            }
            look(page, address, language, findings);
        }
        page.context().close();
        return findings;
    }

    private static Page visitor(int width, String language, ColorScheme scheme) {
        Page page = chromium.anonymous(width);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate("/language?to=" + language + "&back=%2Fpublic%2Findex.xhtml");
        chromium.complaints().clear();
        return page;
    }

    private static void look(Page page, String address, String language, List<String> findings) {
        if (!page.locator("html").getAttribute("lang").equals(language)) {
            findings.add(address + " is not in " + language);
        }
        findings.addAll(chromium.complaints());
        Accessibility.findings(page).forEach(finding -> findings.add(address + ": " + finding));
        chromium.complaints().clear(); // axe tries styles that the policy forbids; that is no page's fault
        new Desk("guest", page)
                .picture("public-" + page.viewportSize().width + language + address.replaceAll("[^a-z0-9]+", "-"));
    }
}
