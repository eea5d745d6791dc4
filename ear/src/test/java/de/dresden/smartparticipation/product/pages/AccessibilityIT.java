package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page is usable by everybody: axe finds nothing serious. */
@Tag("full")
class AccessibilityIT {

    private static final int DESKTOP = 1280;
    private static final int PHONE = 400;

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void everyPageIsUsableByEverybody() {
        assertThat(sweep(DESKTOP, "de")).isEmpty();
    }

    @Test
    @Tag("full")
    void everyPageIsUsableOnAPhone() {
        assertThat(sweep(PHONE, "de")).isEmpty();
    }

    @Test
    @Tag("full")
    void everyPageIsUsableInEnglish() {
        assertThat(sweep(DESKTOP, "en")).isEmpty();
    }

    private static List<String> sweep(int width, String language) {
        List<String> findings = new ArrayList<>();
        Page guest = chromium.anonymous(width);
        guest.navigate("/login.xhtml");
        findings.addAll(Accessibility.findings(guest));
        guest.context().close();
        pages().forEach((user, addresses) -> {
            Page page = chromium.as(user, width);
            if (language.equals("en")) {
                page.navigate("/language?to=en&back=%2Findex.xhtml");
            }
            List<String> all = new ArrayList<>(addresses);
            all.addAll(linked(page, "/contributions/list.xhtml", "a[href*='case.xhtml?ref=']"));
            all.addAll(linked(page, "/consultations/list.xhtml", "a[href*='overview.xhtml?reference=']"));
            all.addAll(linked(page, "/audit/list.xhtml", "a[href*='entry.xhtml?id=']"));
            for (String address : all) {
                Response response = page.navigate(address);
                if (response != null && response.status() >= 400 && !address.contains("nowhere")) {
                    findings.add(user + " " + address + ": " + response.status());
                }
                findings.addAll(Accessibility.findings(page));
            }
            page.context().close();
        });
        return findings;
    }

    /** The first page that a list leads to, where the person may open the list. */
    private static List<String> linked(Page page, String list, String link) {
        Response response = page.navigate(list);
        if (response == null || response.status() >= 400 || page.locator(link).count() == 0) {
            return List.of();
        }
        return List.of(page.locator(link).first().getAttribute("href"));
    }

    private static Map<String, List<String>> pages() {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put(
                "j.weber",
                List.of(
                        "/index.xhtml",
                        "/me/index.xhtml",
                        "/me/password.xhtml",
                        "/consultations/list.xhtml",
                        "/consultations/edit.xhtml",
                        "/contributions/list.xhtml",
                        "/contributions/paper.xhtml",
                        "/imports/wizard.xhtml",
                        "/responses/list.xhtml",
                        "/jobs/list.xhtml",
                        "/search.xhtml?q=BE-",
                        "/projects/index.xhtml",
                        "/rewards/index.xhtml",
                        "/nowhere.xhtml"));
        pages.put(
                "s.hoffmann", List.of("/index.xhtml", "/contributions/moderation.xhtml", "/contributions/list.xhtml"));
        pages.put("a.fischer", List.of("/index.xhtml", "/contributions/list.xhtml", "/responses/list.xhtml"));
        pages.put(
                "k.brandt",
                List.of(
                        "/accounts/list.xhtml",
                        "/accounts/edit.xhtml",
                        "/departments/list.xhtml",
                        "/areas/list.xhtml",
                        "/mails/list.xhtml",
                        "/jobs/list.xhtml",
                        "/settings/index.xhtml",
                        "/audit/list.xhtml"));
        pages.put("r.winkler", List.of("/index.xhtml", "/audit/list.xhtml"));
        return pages;
    }
}
