package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.intake.ColumnMapping;
import de.dresden.smartparticipation.platform.intake.FieldKind;
import de.dresden.smartparticipation.platform.intake.IntakeField;
import de.dresden.smartparticipation.platform.intake.IntakePlan;
import de.dresden.smartparticipation.platform.intake.IntakeRow;
import de.dresden.smartparticipation.platform.intake.RowCheck;
import de.dresden.smartparticipation.platform.intake.RowVerdict;
import de.dresden.smartparticipation.platform.tables.TableRows;
import de.dresden.smartparticipation.platform.tables.TableSource;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.plan.core.PlanEdge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads items of a plan from the table that a plan leaves as, or one with the same columns, in German or English. */
final class PlanFile {

    /** Most characters that are read at once. */
    static final int LONGEST = 200_000;

    private static final int MOST_PROBLEMS = 20;
    private static final int LONGEST_LINE = 500;
    private static final Pattern MILESTONE = Pattern.compile("(?i)M\\s*\\d+|Meilenstein|Milestone");
    private static final Pattern BEFORE = Pattern.compile("((?i:AP|M|WP))\\s*(\\d{1,3})(?:\\s*\\+\\s*(\\d{1,3}))?");

    private static final IntakePlan PLAN = new IntakePlan(
            List.of(
                    field("sign", FieldKind.LINE, "Nummer", "Nr.", "Number"),
                    field("kind", FieldKind.LINE, "Art", "Kind"),
                    field("name", FieldKind.LINE, "Vorgang", "Bezeichnung", "Titel", "Item", "Name", "Title")
                            .required()
                            .atMost(AcceptableItem.LONGEST_TITLE),
                    field("first", FieldKind.DATE, "Beginn", "Start", "Von"),
                    field("last", FieldKind.DATE, "Ende", "End", "Fällig", "Fällig am", "Due", "Bis")
                            .required(),
                    field("responsible", FieldKind.LINE, "Verantwortlich", "Responsible"),
                    field("waits-for", FieldKind.LINE, "Wartet auf", "Waits for", "Vorgänger", "Predecessor")
                            .atMost(LONGEST_LINE)),
            "",
            List.of());

    /** Columns of a plan's own table that are not taken over, in both languages. */
    private static final Set<String> RECKONED = Stream.of(Locale.GERMAN, Locale.ENGLISH)
            .flatMap(
                    language -> Stream.of("progress", "done-on", "slack", "critical", "baseline", "deviation", "budget")
                            .map(name -> Texts.in(language).text("projects.plan-table." + name)))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private PlanFile() {}

    /** A line. @param sign its number in the file, by which others name it; may be empty. @param responsible a name, or empty */
    record Line(String sign, ItemKind kind, ItemData data, String responsible, List<Before> waitsFor) {}

    /** What a line waits for. */
    record Before(String sign, int lag) {}

    /** @throws Refused with the lines that cannot be read, or the columns that nobody knows */
    static List<Line> read(String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new Refused(Reason.of("projects.plan.import-empty", LONGEST));
        }
        try {
            Path file = Files.createTempFile("plan", ".csv");
            try {
                return read(Files.writeString(file, text));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> read(Path file) throws IOException {
        TableSource source = TableSource.open(file);
        ColumnMapping mapping = ColumnMapping.suggest(source.headers(), PLAN);
        mapping.ensureUsable(PLAN);
        allKnown(source.headers(), mapping);
        RowCheck check = new RowCheck(PLAN, mapping);
        List<Line> lines = new ArrayList<>();
        List<Reason> problems = new ArrayList<>();
        try (TableRows rows = source.rows()) {
            while (rows.hasNext() && problems.size() < MOST_PROBLEMS && lines.size() <= AcceptableItem.MOST_ITEMS) {
                RowVerdict verdict = check.check(rows.next());
                if (verdict.accepted()) {
                    lines.add(line(verdict.row()));
                } else {
                    verdict.problems()
                            .forEach(problem -> problems.add(
                                    Reason.of("projects.plan.import-row", problem.row(), problem.column())));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return lines;
    }

    /** What would be left out silently is refused; what a plan leaves with and reckons itself may stand there. */
    private static void allKnown(List<String> headers, ColumnMapping mapping) {
        List<Reason> unknown = new ArrayList<>();
        for (int column = 0; column < headers.size(); column++) {
            String name = headers.get(column).strip();
            if (!mapping.columns().containsValue(column) && !RECKONED.contains(name.toLowerCase(Locale.ROOT))) {
                unknown.add(Reason.of("projects.plan.import-column", name));
            }
        }
        if (!unknown.isEmpty()) {
            throw new Refused(unknown);
        }
    }

    private static Line line(IntakeRow row) {
        String sign = text(row, "sign").replaceAll("\\s+", " ");
        ItemKind kind = MILESTONE
                        .matcher(text(row, "kind").isEmpty() ? sign : text(row, "kind"))
                        .matches()
                ? ItemKind.MILESTONE
                : ItemKind.PACKAGE;
        LocalDate last = day(row.instant("last"));
        LocalDate first = row.has("first") && kind == ItemKind.PACKAGE ? day(row.instant("first")) : last;
        ItemData data = new ItemData(row.text("name"), first, last, null, null, null);
        return new Line(key(sign), kind, data, text(row, "responsible"), before(text(row, "waits-for")));
    }

    private static List<Before> before(String text) {
        List<Before> before = new ArrayList<>();
        Matcher matcher = BEFORE.matcher(text);
        while (matcher.find()) {
            int lag = matcher.group(3) == null ? 0 : Math.min(Integer.parseInt(matcher.group(3)), PlanEdge.LONGEST_LAG);
            before.add(new Before(key(matcher.group(1) + matcher.group(2)), lag));
        }
        return before;
    }

    /** The same for {@code AP 3}, {@code WP3} and {@code ap 3}. */
    private static String key(String sign) {
        return sign.replaceAll("\\s+", "").toUpperCase(Locale.ROOT).replaceFirst("^WP", "AP");
    }

    private static String text(IntakeRow row, String key) {
        return row.has(key) ? row.text(key).strip() : "";
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Clocks.BERLIN);
    }

    private static IntakeField field(String key, FieldKind kind, String... names) {
        return IntakeField.of(key, "projects.plan-table." + key, kind).called(List.of(names));
    }
}
