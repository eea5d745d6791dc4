package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.survey.SurveyData;
import de.dresden.smartparticipation.platform.survey.SurveyData.Column;
import de.dresden.smartparticipation.platform.survey.SurveyFrame;
import de.dresden.smartparticipation.platform.survey.SurveySheets;
import de.dresden.smartparticipation.platform.tables.ColumnType;
import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableResult;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Writes the sheets of a survey row by row, and the codebook to them. */
@Dependent
class ExportWriting {

    private static final String KEY = "participation.survey.export.";
    private static final int WIDTH = 12;

    @Inject
    private SurveySheets sheets;

    @Inject
    private Clock clock;

    TableResult write(ExportRequest request, ModuleFrame module, SurveyFrame survey, OutputStream out)
            throws IOException {
        SurveyData data = new SurveyData(survey.questionnaire(), request.language());
        return request.codebook() ? codebook(request, module, data, out) : sheets(request, module, survey, data, out);
    }

    private TableResult sheets(
            ExportRequest request, ModuleFrame module, SurveyFrame survey, SurveyData data, OutputStream out)
            throws IOException {
        List<TableColumn> columns = data.columns().stream()
                .map(column -> TableColumn.of(column.name(), type(column), WIDTH))
                .toList();
        TableLayout layout = layout(request, module, "title", columns);
        try (TableWriter table = TableWriter.to(out, request.format(), layout)) {
            sheets.each(survey.id(), sheet -> {
                try {
                    table.row(data.row(sheet));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return table.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private TableResult codebook(ExportRequest request, ModuleFrame module, SurveyData data, OutputStream out)
            throws IOException {
        Texts texts = Texts.in(request.language());
        TableLayout layout = layout(
                request,
                module,
                "codebook",
                List.of(
                        TableColumn.text(texts.text(KEY + "variable"), WIDTH),
                        TableColumn.text(texts.text(KEY + "question"), 60),
                        TableColumn.text(texts.text(KEY + "part"), 40),
                        TableColumn.text(texts.text(KEY + "kind"), 24),
                        TableColumn.text(texts.text(KEY + "codes"), 60)));
        try (TableWriter table = TableWriter.to(out, request.format(), layout)) {
            for (Column column : data.columns()) {
                String codes = column.content() == SurveyData.Content.CODE
                        ? texts.text(KEY + "coded", column.codes(), String.valueOf(SurveyData.NOT_SHOWN))
                        : column.codes();
                table.row(column.name(), column.question(), column.part(), kind(texts, column), codes);
            }
            return table.finish();
        }
    }

    private static String kind(Texts texts, Column column) {
        return texts.text("platform.question-kind." + column.kind().name().toLowerCase(Locale.ROOT));
    }

    private TableLayout layout(ExportRequest request, ModuleFrame module, String title, List<TableColumn> columns) {
        return new TableLayout(
                Texts.in(request.language()).text(KEY + title, module.title()),
                module.reference(),
                request.language(),
                clock.instant(),
                columns);
    }

    private static ColumnType type(Column column) {
        return switch (column.content()) {
            case CODE -> ColumnType.INTEGER;
            case NUMBER -> ColumnType.DECIMAL;
            case TEXT -> ColumnType.TEXT;
        };
    }
}
