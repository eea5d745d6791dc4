package de.dresden.smartparticipation.web.projects;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The days across a chart, in pixels.
 *
 * @param first first day that is drawn, a Monday
 * @param last last day that is drawn
 */
public record GanttScale(LocalDate first, LocalDate last, PlanZoom zoom) implements Serializable {

    private static final int BEFORE = 7;
    private static final int AFTER = 21;
    private static final int WEEK = 7;

    /** A piece of the head, or a field behind the bars. @param label may be empty */
    public record Piece(int x, int width, String label) implements Serializable {}

    static GanttScale around(LocalDate from, LocalDate until, PlanZoom zoom) {
        LocalDate monday = from.minusDays(BEFORE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new GanttScale(monday, until.plusDays(AFTER), zoom);
    }

    /** Where a day begins. */
    int x(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day) * zoom.day();
    }

    int width() {
        return x(last.plusDays(1));
    }

    boolean draws(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Months; by quarters years. */
    List<Piece> above(Locale language) {
        DateTimeFormatter name = DateTimeFormatter.ofPattern(zoom == PlanZoom.QUARTER ? "yyyy" : "LLLL yyyy", language);
        List<Piece> pieces = new ArrayList<>();
        for (LocalDate from = first; !from.isAfter(last); ) {
            LocalDate next = zoom == PlanZoom.QUARTER
                    ? LocalDate.of(from.getYear() + 1, 1, 1)
                    : YearMonth.from(from).plusMonths(1).atDay(1);
            pieces.add(piece(from, next, name.format(from)));
            from = next;
        }
        return pieces;
    }

    /** Weeks; by quarters months. */
    List<Piece> below(Locale language) {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("LLL", language);
        DateTimeFormatter monday =
                DateTimeFormatter.ofPattern("de".equals(language.getLanguage()) ? "d.M." : "d MMM", language);
        List<Piece> pieces = new ArrayList<>();
        for (LocalDate from = first; !from.isAfter(last); ) {
            boolean months = zoom == PlanZoom.QUARTER;
            LocalDate next = months ? YearMonth.from(from).plusMonths(1).atDay(1) : from.plusDays(WEEK);
            String week = String.valueOf(from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            String label = months ? month.format(from) : zoom == PlanZoom.WEEK ? monday.format(from) : week;
            pieces.add(piece(from, next, label));
            from = next;
        }
        return pieces;
    }

    /** Weekends; days of weeks and months only. */
    List<Piece> weekends() {
        List<Piece> pieces = new ArrayList<>();
        if (zoom != PlanZoom.QUARTER) {
            for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusDays(WEEK)) {
                pieces.add(piece(monday.plusDays(WEEK - 2), monday.plusDays(WEEK), ""));
            }
        }
        return pieces;
    }

    /** Public holidays on working days. @param names day and name in the person's language */
    List<Piece> holidays(Map<LocalDate, String> names) {
        List<Piece> pieces = new ArrayList<>();
        if (zoom != PlanZoom.QUARTER) {
            names.forEach((day, name) -> {
                if (draws(day) && day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
                    pieces.add(piece(day, day.plusDays(1), name));
                }
            });
        }
        return pieces;
    }

    /** A label only where it has room. */
    private Piece piece(LocalDate from, LocalDate next, String label) {
        LocalDate until = next.isAfter(last) ? last.plusDays(1) : next;
        int width = x(until) - x(from);
        int room = label.length() * 7;
        return new Piece(x(from), Math.max(width, 0), width < room ? "" : label);
    }
}
