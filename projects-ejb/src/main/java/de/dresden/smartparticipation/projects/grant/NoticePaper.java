package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.call.MoneyRules;
import de.dresden.smartparticipation.projects.grant.core.Placeholders;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A notice as a document, in German: the official language (§ 23 Abs. 1 VwVfG). */
final class NoticePaper {

    private static final String KEY = "projects.grant.paper.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);
    private static final Texts TEXTS = Texts.german();

    private final GrantNotice notice;
    private final ProjectFrame project;
    private final TemplateData template;
    private final List<String> conditions;
    private final Map<String, String> values;

    /**
     * @param call title of the call, or null
     * @param refers number of the notice that it changes, or null
     * @param rules the windows, tolerances and deadlines of the call, or the usual ones
     */
    NoticePaper(
            GrantNotice notice,
            ProjectFrame project,
            TemplateData template,
            List<String> conditions,
            String call,
            String refers,
            MoneyRules rules,
            LocalDate day) {
        this.notice = notice;
        this.project = project;
        this.template = template;
        this.conditions = conditions;
        this.values = values(call, refers, rules, day);
    }

    /** @param department who decides @param signed who prepared and who signed */
    Paper paper(String department, List<String> signed) {
        String title = fill(template.subject());
        Paper.Writing paper = Paper.called(title, Locale.GERMAN)
                .footer(notice.reference() + " · " + project.reference())
                .letterhead(department, notice.recipient() + "\n" + notice.address())
                .heading(1, title)
                .facts(head());
        paragraphs(template.opening()).forEach(paper::text);
        if (notice.kind().ofMoney()) {
            paper.heading(2, word("granted")).facts(sums());
        }
        paper.heading(2, word("reasons"));
        paragraphs(notice.reasons()).forEach(paper::text);
        if (!conditions.isEmpty()) {
            paper.heading(2, word("conditions"));
            for (int number = 0; number < conditions.size(); number++) {
                paper.text((number + 1) + ". " + filled().get(number));
            }
        }
        paragraphs(template.closing()).forEach(paper::text);
        if (!template.remedy().isEmpty()) {
            paper.heading(2, word("remedy"));
            paragraphs(template.remedy()).forEach(paper::text);
        }
        return paper.text(String.join("\n", signed)).done();
    }

    /** The conditions with what stands for their placeholders. */
    List<String> filled() {
        return conditions.stream().map(this::fill).toList();
    }

    private Map<String, String> head() {
        Map<String, String> head = new LinkedHashMap<>();
        head.put(word("number"), notice.reference());
        head.put(word("day"), values.get("datum"));
        head.put(word("project"), project.title() + " (" + project.reference() + ")");
        return head;
    }

    private Map<String, String> sums() {
        Map<String, String> sums = new LinkedHashMap<>();
        sums.put(word("sum"), values.get("betrag"));
        sums.put(word("kind"), values.get("finanzierung"));
        if (values.containsKey("anteil")) {
            sums.put(word("share"), values.get("anteil"));
        }
        sums.put(word("period"), values.get("beginn") + " bis " + values.get("ende"));
        if (values.containsKey("zweckbindung")) {
            sums.put(word("purpose"), values.get("zweckbindung"));
        }
        if (values.containsKey("massnahmebeginn")) {
            sums.put(word("early"), values.get("massnahmebeginn"));
        }
        return sums;
    }

    private Map<String, String> values(String call, String refers, MoneyRules rules, LocalDate day) {
        Map<String, String> all = new HashMap<>();
        all.put("bescheid", notice.reference());
        all.put("datum", DAY.format(day));
        all.put("projekt", project.title());
        all.put("nummer", project.reference());
        all.put("aufruf", call);
        all.put("empfaenger", notice.recipient());
        all.put("bezug", refers);
        if (notice.ground() != null) {
            all.put("rechtsgrundlage", notice.ground().paragraph());
        }
        if (notice.kind().ofMoney()) {
            GrantSum sum = notice.sum();
            all.put("betrag", euros(sum.cents()));
            all.put("anteil", sum.shareBasisPoints() == null ? null : percent(sum.shareBasisPoints()));
            all.put("finanzierung", TEXTS.text(sum.kind().word()));
            all.put("beginn", DAY.format(sum.first()));
            all.put("ende", DAY.format(sum.last()));
            all.put("zweckbindung", sum.purposeUntil() == null ? null : DAY.format(sum.purposeUntil()));
            all.put("massnahmebeginn", sum.earlyFrom() == null ? null : DAY.format(sum.earlyFrom()));
            all.put("einbehalt", percent(rules.retentionBasisPoints()));
            all.put("vorschusstage", String.valueOf(rules.advanceDays()));
            all.put("toleranz", percent(rules.itemToleranceBasisPoints()));
            all.put("nachweismonate", String.valueOf(rules.proofMonths()));
        }
        all.values().removeIf(Objects::isNull);
        return all;
    }

    private String fill(String text) {
        return Placeholders.fill(text, values);
    }

    private List<String> paragraphs(String text) {
        return Stream.of(fill(text).split("\n\\s*\n"))
                .filter(one -> !one.isBlank())
                .toList();
    }

    private static String euros(long cents) {
        NumberFormat format = NumberFormat.getInstance(Locale.GERMAN);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(cents, 2)) + "\u00A0€";
    }

    private static String percent(int basisPoints) {
        NumberFormat format = NumberFormat.getInstance(Locale.GERMAN);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(basisPoints, 2)) + "\u00A0%";
    }

    private static String word(String key) {
        return TEXTS.text(KEY + key);
    }
}
