package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.documents.PaperDocx;
import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Writes the tables of the weighing: the same rows as DOCX, PDF and XLSX. */
@Dependent
class WeighingSheet {

    private static final String KEY = "participation.weighing-table.";

    @Inject
    private WeighingLines lines;

    @Inject
    private CouncilRegister council;

    @Inject
    private ResultLetters letters;

    @Inject
    private Clock clock;

    /** How many rows the table has. */
    long count(PlanFrame plan) {
        return council.number("select count(*) as n" + WeighingRegister.FROM + "where p.id = ?", plan.id());
    }

    void write(PlanFrame plan, TableKind kind, WeighingFormat format, Locale language, OutputStream out)
            throws IOException {
        Texts texts = Texts.in(language);
        List<TableColumn> columns = kind == TableKind.KEY ? keyColumns(texts) : columns(texts, kind);
        List<List<String>> rows = kind == TableKind.KEY ? lines.keys(plan) : lines.of(plan, kind, texts);
        String title = texts.text(KEY + "title-" + kind.name().toLowerCase(Locale.ROOT), plan.name(), plan.number());
        String subtitle = subtitle(plan, kind, texts);
        if (format == WeighingFormat.DOCX) {
            PaperDocx.write(
                    Paper.called(title, language)
                            .landscape()
                            .heading(1, title)
                            .text(subtitle)
                            .grid(
                                    columns.stream().map(TableColumn::heading).toList(),
                                    columns.stream().map(TableColumn::width).toList(),
                                    rows)
                            .done(),
                    out);
            return;
        }
        TableLayout layout = new TableLayout(title, subtitle, language, clock.instant(), columns);
        TableFormat written = format == WeighingFormat.PDF ? TableFormat.PDF : TableFormat.XLSX;
        try (TableWriter table = TableWriter.to(out, written, layout)) {
            for (List<String> row : rows) {
                table.row(row);
            }
            table.finish();
        }
    }

    private String subtitle(PlanFrame plan, TableKind kind, Texts texts) {
        if (kind == TableKind.KEY) {
            return texts.text(KEY + "confidential");
        }
        List<DecisionRow> decisions = council.decisions(plan.id());
        return kind == TableKind.PROPOSAL || decisions.isEmpty()
                ? texts.text(KEY + "not-decided")
                : letters.decision(decisions);
    }

    private static List<TableColumn> columns(Texts texts, TableKind kind) {
        String last = kind == TableKind.RESULT ? "decision" : "proposal";
        return List.of(
                TableColumn.text(texts.text(KEY + "who"), 10),
                TableColumn.text(texts.text(KEY + "number"), 5),
                TableColumn.text(texts.text(KEY + "topic"), 16),
                TableColumn.text(texts.text(KEY + "point"), 50),
                TableColumn.text(texts.text(KEY + "department"), 18),
                TableColumn.text(texts.text(KEY + "result"), 14),
                TableColumn.text(texts.text(KEY + last), 50));
    }

    private static List<TableColumn> keyColumns(Texts texts) {
        return List.of(
                TableColumn.text(texts.text(KEY + "who"), 10),
                TableColumn.text(texts.text(KEY + "reference"), 16),
                TableColumn.text(texts.text(KEY + "name"), 30),
                TableColumn.text(texts.text(KEY + "address"), 40),
                TableColumn.text(texts.text(KEY + "email"), 30));
    }
}
