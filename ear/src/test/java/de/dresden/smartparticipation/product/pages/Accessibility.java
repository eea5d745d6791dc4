package de.dresden.smartparticipation.product.pages;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What would keep somebody from using a page, or annoy everybody. */
final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessibility() {}

    /** One line a finding: rule, how many places, the first of them. */
    static List<String> findings(Page page) {
        List<String> findings = new ArrayList<>();
        new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"))
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .forEach(rule -> findings.add(rule.getId() + " (" + rule.getImpact() + ", "
                                + rule.getNodes().size() + "×) " + first(rule)));
        int wider = ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        if (wider > 0) {
            findings.add(wider + " pixels wider than the window");
        }
        Object gaps =
                page.evaluate("() => (document.body.innerText.match(/\\?\\?\\?[^\\n]*\\?\\?\\?/g) || []).join(' ')");
        if (!gaps.toString().isEmpty()) {
            findings.add("text without words: " + gaps);
        }
        return findings;
    }

    private static String first(Rule rule) {
        String html = rule.getNodes().get(0).getHtml();
        return html.length() > 160 ? html.substring(0, 160) + "…" : html;
    }
}
