package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.plan.Consequence;
import de.dresden.smartparticipation.projects.plan.ItemRow;
import de.dresden.smartparticipation.projects.plan.LinkRow;
import de.dresden.smartparticipation.projects.plan.PlanSheet;
import de.dresden.smartparticipation.projects.plan.core.Span;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The plan as a chart: where everything is drawn, in pixels. What it shows stands in the table of the page too.
 *
 * @param today where today is drawn; below 0: not at all
 * @param paths lines from what ends first to what waits for it, as SVG paths
 */
public record GanttChart(
        GanttScale scale,
        List<GanttRow> rows,
        List<GanttScale.Piece> above,
        List<GanttScale.Piece> below,
        List<GanttScale.Piece> weekends,
        List<GanttScale.Piece> holidays,
        List<String> paths,
        int today)
        implements Serializable {

    /** Height of the head with months and weeks. */
    static final int HEAD = 44;

    /** Height of a line. */
    static final int LINE = 36;

    static final int DIAMOND = 9;

    private static final int BAR = 18;
    private static final int INSET = (LINE - BAR) / 2;

    /** @param looked what a move would come to, or null */
    static GanttChart of(
            PlanSheet plan, Consequence looked, PlanZoom zoom, Locale language, Map<LocalDate, String> holidays) {
        Map<Long, Span> moved = new HashMap<>();
        if (looked != null) {
            looked.lines()
                    .forEach(line -> moved.put(line.shift().item(), line.shift().after()));
        }
        LocalDate from = plan.today();
        LocalDate until = plan.today();
        for (ItemRow item : plan.items()) {
            for (Span days : spans(item, moved)) {
                from = days.first().isBefore(from) ? days.first() : from;
                until = days.last().isAfter(until) ? days.last() : until;
            }
        }
        GanttScale scale = GanttScale.around(from, until, zoom);
        List<GanttRow> rows = new ArrayList<>();
        for (ItemRow item : plan.items()) {
            rows.add(row(item, moved.get(item.id()), scale, rows.size(), plan.today()));
        }
        return new GanttChart(
                scale,
                rows,
                scale.above(language),
                scale.below(language),
                scale.weekends(),
                scale.holidays(holidays),
                paths(rows),
                scale.x(plan.today()) + zoom.day() / 2);
    }

    public int width() {
        return scale.width();
    }

    public int height() {
        return HEAD + rows.size() * LINE + 8;
    }

    public int head() {
        return HEAD;
    }

    public int bar() {
        return BAR;
    }

    private static List<Span> spans(ItemRow item, Map<Long, Span> moved) {
        List<Span> spans = new ArrayList<>(List.of(item.days()));
        if (item.frozen() != null) {
            spans.add(item.frozen());
        }
        if (moved.containsKey(item.id())) {
            spans.add(moved.get(item.id()));
        }
        return spans;
    }

    private static GanttRow row(ItemRow item, Span moved, GanttScale scale, int line, LocalDate today) {
        Span days = moved == null ? item.days() : moved;
        int y = HEAD + line * LINE + INSET;
        int x = item.milestone() ? middle(scale, days.last()) : scale.x(days.first());
        int width = item.milestone() ? 0 : width(scale, days);
        boolean frozen = item.frozen() != null && !item.frozen().equals(days);
        return new GanttRow(
                item,
                y,
                x,
                width,
                width * item.progress() / 100,
                look(item, moved != null, today),
                item.milestone() ? diamond(x, y) : "",
                frozen ? scale.x(item.frozen().first()) : -1,
                frozen ? width(scale, item.frozen()) : 0,
                moved == null ? -1 : scale.x(item.days().first()),
                moved == null ? 0 : width(scale, item.days()));
    }

    private static String look(ItemRow item, boolean moved, LocalDate today) {
        String state = item.done() ? "done" : item.late(today) ? "late" : item.critical() ? "critical" : "open";
        return state + (item.milestone() ? " milestone" : "") + (moved ? " moved" : "");
    }

    private static int width(GanttScale scale, Span days) {
        return scale.x(days.last().plusDays(1)) - scale.x(days.first());
    }

    private static int middle(GanttScale scale, LocalDate day) {
        return scale.x(day) + scale.zoom().day() / 2;
    }

    private static String diamond(int x, int y) {
        int middle = y + BAR / 2;
        return x + "," + (middle - DIAMOND) + " " + (x + DIAMOND) + "," + middle + " " + x + "," + (middle + DIAMOND)
                + " " + (x - DIAMOND) + "," + middle;
    }

    /** From the end of one bar down, or up, to the beginning of the next one. */
    private static List<String> paths(List<GanttRow> rows) {
        Map<Long, GanttRow> byItem = new HashMap<>();
        rows.forEach(row -> byItem.put(row.item().id(), row));
        List<String> paths = new ArrayList<>();
        for (GanttRow row : rows) {
            for (LinkRow link : row.item().waitsFor()) {
                paths.add(path(byItem.get(link.before()), row));
            }
        }
        return paths;
    }

    private static String path(GanttRow before, GanttRow after) {
        int fromX = before.item().milestone() ? before.x() + DIAMOND : before.x() + before.width();
        int fromY = before.y() + BAR / 2;
        int toX = after.item().milestone() ? after.x() - DIAMOND : after.x();
        int toY = after.y() + BAR / 2;
        int turn = fromX + 5;
        if (toX - 5 >= turn) {
            return "M" + fromX + " " + fromY + "H" + turn + "V" + toY + "H" + toX;
        }
        // no room between the two: round by the line between their rows
        int between = after.y() > before.y() ? after.y() - INSET : after.y() + BAR + INSET;
        return "M" + fromX + " " + fromY + "H" + turn + "V" + between + "H" + (toX - 6) + "V" + toY + "H" + toX;
    }
}
