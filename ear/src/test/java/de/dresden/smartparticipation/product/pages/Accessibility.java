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

    /** Keys of texts that stand where their words should; the page of templates shows keys on purpose, as references. */
    private static final String KEYS = """
            () => {
              const key = /^(participation|platform|projects|rewards|web)(\\.[a-z0-9-]+){2,}(:|$)/;
              const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const found = [];
              while (words.nextNode()) {
                const word = words.currentNode.nodeValue.trim();
                if (key.test(word) && !words.currentNode.parentElement.closest('script, style, .ref')) found.push(word);
              }
              return found;
            }""";

    /** Tables of which a part is only seen by scrolling sideways, on a desk wide enough for all of it; a few pixels are a cell's padding. */
    private static final String CUT_TABLES = """
            () => [...document.querySelectorAll('.scroll, .ui-datatable-tablewrapper')]
                .filter(one => one.scrollWidth > one.clientWidth + 8)
                .map(one => `${one.querySelector('caption')?.innerText ?? one.className} by ${one.scrollWidth - one.clientWidth} pixels`)""";

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
        findings.addAll(strings(page, KEYS).stream()
                .map(key -> "a key instead of its words: " + key)
                .toList());
        return findings;
    }

    /** One line for each table that a desk's screen does not show whole. */
    static List<String> cutTables(Page page) {
        return page.viewportSize().width < Chromium.WIDE
                ? List.of()
                : strings(page, CUT_TABLES).stream()
                        .map(table -> "a table cut at the right: " + table)
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }

    private static String first(Rule rule) {
        String html = rule.getNodes().get(0).getHtml();
        return html.length() > 160 ? html.substring(0, 160) + "…" : html;
    }
}
