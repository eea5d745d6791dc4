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
        assertThat(sweep(PublicVisits.all(stored), width, language, scheme)).isEmpty();
    }

    private static List<String> sweep(List<String> addresses, int width, String language, ColorScheme scheme) {
        List<String> findings = new ArrayList<>();
        chromium.complaints().clear();
        Page page = chromium.anonymous(width);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate("/language?to=" + language + "&back=%2Fpublic%2Findex.xhtml");
        for (String address : addresses) {
            int status = page.navigate(address).status();
            if (status >= 400) {
                findings.add(address + ": " + status);
            }
            if (!page.locator("html").getAttribute("lang").equals(language)) {
                findings.add(address + " is not in " + language);
            }
            findings.addAll(chromium.complaints());
            Accessibility.findings(page).forEach(finding -> findings.add(address + ": " + finding));
            chromium.complaints().clear(); // axe tries styles that the policy forbids; that is no page's fault
        }
        page.context().close();
        return findings;
    }
}
