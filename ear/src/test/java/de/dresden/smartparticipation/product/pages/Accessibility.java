package de.dresden.smartparticipation.product.pages;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What axe finds on a page that would keep somebody from using it. */
final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessibility() {}

    /** One line a finding: rule, how many places, the first of them. */
    static List<String> findings(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> path(page) + ": " + rule.getId() + " (" + rule.getImpact() + ", "
                                + rule.getNodes().size() + "×) " + first(rule))
                        .collect(Collectors.toList());
    }

    private static String path(Page page) {
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    private static String first(Rule rule) {
        String html = rule.getNodes().get(0).getHtml();
        return html.length() > 160 ? html.substring(0, 160) + "…" : html;
    }
}
