package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.documents.PaperText;
import de.dresden.smartparticipation.platform.documents.PdfHtml;
import de.dresden.smartparticipation.platform.documents.TaggedPdf;
import de.dresden.smartparticipation.platform.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A plan on paper: one row an item, with its bar beside the words, so that who hears it misses nothing. */
final class PlanPaper {

    private static final String KEY = "projects.plan-table.";
    private static final double ALL = 100;

    private final PlanSheet plan;
    private final Locale language;
    private final Texts texts;
    private final DateTimeFormatter day;

    PlanPaper(PlanSheet plan, Locale language) {
        this.plan = plan;
        this.language = language;
        texts = Texts.in(language);
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language);
    }

    /** @param out stays open */
    void write(Instant now, OutputStream out) throws IOException {
        TaggedPdf.write((regular, bold) -> html(LocalDate.ofInstant(now, Clocks.BERLIN)), out);
    }

    Document html(LocalDate asOf) {
        String title = PaperText.clean(texts.text(
                KEY + "title", plan.project().reference(), plan.project().title()));
        PdfHtml page = PdfHtml.of(language, title, title, style(asOf));
        Element body = page.body();
        body.setAttribute("id", "top");
        text(body, "h1", title);
        text(body, "p", summary(asOf));
        if (!plan.items().isEmpty()) {
            table(body);
            text(body, "p", texts.text(KEY + "legend")).setAttribute("class", "small");
        }
        return page.document();
    }

    private String summary(LocalDate asOf) {
        if (plan.items().isEmpty()) {
            return texts.text(KEY + "empty");
        }
        String summary = texts.text(
                KEY + "summary", day.format(asOf), day.format(plan.begins()), day.format(plan.ends()), plan.progress());
        return plan.baseline() == null
                ? summary
                : summary + " "
                        + texts.text(
                                KEY + "compared",
                                plan.baseline().title(),
                                day.format(LocalDate.ofInstant(plan.baseline().at(), Clocks.BERLIN)));
    }

    private void table(Element body) {
        Element table = PdfHtml.child(body, "table");
        Element header = PdfHtml.child(PdfHtml.child(table, "thead"), "tr");
        heading(header, "name", 27);
        heading(header, "days", 15);
        heading(header, "responsible", 14);
        heading(header, "state", 12);
        heading(header, "chart", 32);
        Element group = PdfHtml.child(table, "tbody");
        plan.items().forEach(item -> row(PdfHtml.child(group, "tr"), item));
    }

    private void heading(Element row, String name, int width) {
        Element cell = text(row, "th", texts.text(KEY + name));
        cell.setAttribute("scope", "col");
        cell.setAttribute("style", "width: " + width + "%");
    }

    private void row(Element row, ItemRow item) {
        Element name = text(row, "th", item.sign() + " " + item.title());
        name.setAttribute("scope", "row");
        String days = item.milestone()
                ? day.format(item.days().last())
                : day.format(item.days().first()) + " – "
                        + day.format(item.days().last());
        String waits = PlanTable.waits(item);
        text(row, "td", waits.isEmpty() ? days : days + "\n" + texts.text(KEY + "after", waits));
        text(row, "td", item.responsible());
        text(row, "td", state(item));
        bar(PdfHtml.child(row, "td"), item);
    }

    private String state(ItemRow item) {
        StringBuilder state = new StringBuilder();
        if (item.doneOn() != null) {
            state.append(texts.text(KEY + "reached", day.format(item.doneOn())));
        } else if (item.milestone()) {
            state.append(texts.text(KEY + "open"));
        } else {
            state.append(texts.text(KEY + "percent", item.progress()));
        }
        if (item.late(plan.today())) {
            state.append("\n").append(texts.text(KEY + "late"));
        } else if (item.critical()) {
            state.append("\n").append(texts.text(KEY + "critical"));
        }
        if (item.deviation() != null && item.deviation() != 0) {
            state.append("\n")
                    .append(texts.text(KEY + "deviates", (item.deviation() > 0 ? "+" : "") + item.deviation()));
        }
        return state.toString();
    }

    /** The bar lies where its days lie between the first and the last day of the whole plan. */
    private void bar(Element cell, ItemRow item) {
        cell.setAttribute("class", "chart");
        double whole = ChronoUnit.DAYS.between(plan.begins(), plan.ends()) + 1;
        double from = ChronoUnit.DAYS.between(plan.begins(), item.days().first()) / whole * ALL;
        double width = Math.max(item.days().days() / whole * ALL, 1.5);
        Element bar = PdfHtml.child(cell, "div");
        bar.setAttribute("class", item.milestone() ? "bar milestone" : item.critical() ? "bar critical" : "bar");
        bar.setAttribute(
                "style",
                String.format(Locale.ROOT, "margin-left: %.2f%%; width: %.2f%%", Math.min(from, ALL - width), width));
        if (item.progress() > 0) {
            Element done = PdfHtml.child(bar, "div");
            done.setAttribute("class", "done");
            done.setAttribute("style", "width: " + item.progress() + "%");
        }
    }

    private String style(LocalDate asOf) {
        String footer = plan.project().reference() + " · " + day.format(asOf);
        return PdfHtml.style(PlanPaper.class, "plan.css")
                .replace("var-footer", PdfHtml.quoted(PaperText.clean(footer)))
                .replace("var-page", PdfHtml.pageNumber(texts));
    }

    private static Element text(Element parent, String name, String text) {
        Element element = PdfHtml.child(parent, name);
        element.setTextContent(PaperText.clean(text));
        return element;
    }
}
