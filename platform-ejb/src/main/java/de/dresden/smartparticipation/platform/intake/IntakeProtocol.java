package de.dresden.smartparticipation.platform.intake;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Accounts for every row of an import: counts them, keeps the first {@link #KEPT} problems for the screen, and writes all of
 * them with row, column and reason into a CSV as they come. Not for several threads.
 */
public final class IntakeProtocol implements Closeable {

    /** So many problems are kept; the file has all of them. */
    public static final int KEPT = 1_000;

    private final TableWriter writer;
    private final Texts texts;
    private final List<RowProblem> problems = new ArrayList<>();
    private long imported;
    private long skipped;
    private long refused;
    private long warned;

    private IntakeProtocol(TableWriter writer, Texts texts) {
        this.writer = writer;
        this.texts = texts;
    }

    /** Only counts and keeps. */
    public static IntakeProtocol counting() {
        return new IntakeProtocol(null, Texts.german());
    }

    /** Writes a CSV into the stream, which stays open. */
    public static IntakeProtocol into(OutputStream out, String title, Locale language, Instant asOf)
            throws IOException {
        Texts texts = Texts.in(language);
        TableLayout layout = TableLayout.of(
                title,
                language,
                asOf,
                TableColumn.integer(texts.text("platform.intake.protocol.row")),
                TableColumn.text(texts.text("platform.intake.protocol.column"), 20),
                TableColumn.text(texts.text("platform.intake.protocol.outcome"), 20),
                TableColumn.text(texts.text("platform.intake.protocol.reason"), 80));
        return new IntakeProtocol(TableWriter.to(out, TableFormat.CSV, layout), texts);
    }

    /** Takes note of a row. */
    public void add(RowVerdict verdict) throws IOException {
        switch (verdict.outcome()) {
            case ACCEPTED -> {
                imported++;
                warned += verdict.problems().isEmpty() ? 0 : 1;
            }
            case SKIPPED -> skipped++;
            case REFUSED -> refused++;
        }
        for (RowProblem problem : verdict.problems()) {
            if (problems.size() < KEPT) {
                problems.add(problem);
            }
            write(problem.row(), problem.column(), outcome(verdict, problem), problem.reason());
        }
    }

    /** Says what holds for the whole file. */
    public void hint(Reason reason) throws IOException {
        write(null, "", "platform.intake.protocol.hint", reason);
    }

    /** Nothing is imported after all, because of the reason: what was accepted counts as skipped. */
    public void abandon(Reason reason) throws IOException {
        write(null, "", "platform.intake.protocol.skipped", reason);
        skipped += imported;
        imported = 0;
        warned = 0;
    }

    /** Completes the file with the sums. */
    public IntakeCounts finish() throws IOException {
        IntakeCounts counts = counts();
        if (writer != null) {
            write(
                    null,
                    "",
                    "platform.intake.protocol.sum",
                    Reason.of(
                            "platform.intake.protocol.counts",
                            counts.read(),
                            counts.imported(),
                            counts.skipped(),
                            counts.refused(),
                            counts.warned()));
            writer.finish();
        }
        return counts;
    }

    public IntakeCounts counts() {
        return new IntakeCounts(imported + skipped + refused, imported, skipped, refused, warned);
    }

    /** The first problems, in the order of the rows. */
    public List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    private static String outcome(RowVerdict verdict, RowProblem problem) {
        return switch (verdict.outcome()) {
            case ACCEPTED -> "platform.intake.protocol.warned";
            case SKIPPED -> "platform.intake.protocol.skipped";
            case REFUSED ->
                problem.severity() == Severity.ERROR
                        ? "platform.intake.protocol.refused"
                        : "platform.intake.protocol.hint";
        };
    }

    private void write(Long row, String column, String outcomeKey, Reason reason) throws IOException {
        if (writer != null) {
            writer.row(row, column, texts.text(outcomeKey), texts.text(reason));
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
