package de.dresden.smartparticipation.product.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Looks at pages: axe finds nothing serious, nothing has to be scrolled sideways, and the browser's console has nothing to say,
 * so that no page breaks its own policy either.
 */
final class Sweep {

    private final Chromium chromium;
    private final boolean wholeTables;

    /** @param wholeTables whether tables have to be whole too: with the demo's words; hostile ones of other tests may be wider */
    Sweep(Chromium chromium, boolean wholeTables) {
        this.chromium = chromium;
        this.wholeTables = wholeTables;
    }

    /**
     * What is found on any of the pages, each seen by whom it is for.
     *
     * @param visits addresses by user
     */
    List<String> over(Map<String, List<String>> visits, int width, String language, ColorScheme scheme) {
        List<String> findings = new ArrayList<>();
        chromium.complaints().clear();
        Page guest = chromium.anonymous(width);
        guest.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        guest.navigate("/login.xhtml");
        look(guest, "guest", "/login.xhtml", findings);
        guest.context().close();
        visits.forEach((user, addresses) -> {
            Page page = chromium.as(user, width);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.navigate("/language?to=" + language + "&back=%2Findex.xhtml");
            for (String address : addresses) {
                int status = page.navigate(address).status();
                boolean meant = address.startsWith("/error/");
                if (status >= 400 && !meant) {
                    findings.add(user + " " + address + ": " + status);
                }
                if (!page.locator("html").getAttribute("lang").equals(language)) {
                    findings.add(user + " " + address + " is not in " + language);
                }
                look(page, user, address, findings);
            }
            page.context().close();
        });
        return findings;
    }

    private void look(Page page, String user, String address, List<String> findings) {
        findings.addAll(chromium.complaints());
        Accessibility.findings(page).forEach(finding -> findings.add(user + " " + address + ": " + finding));
        if (wholeTables) {
            Accessibility.cutTables(page).forEach(finding -> findings.add(user + " " + address + ": " + finding));
        }
        chromium.complaints().clear(); // axe tries styles that the policy forbids; that is no page's fault
        new Desk(user, page)
                .picture("a11y-" + page.viewportSize().width
                        + page.locator("html").getAttribute("lang") + address.replaceAll("[^a-z0-9]+", "-"));
    }
}
