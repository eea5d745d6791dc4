package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the contributions with what was answered in own fields, a column each, always called by its German name: files are compared. */
@Dependent
class IdeaSheets {

    private static final String KEY = "participation.idea.sheet.";
    private static final int WIDTH_OF_TITLE = 50;
    private static final int WIDTH_OF_ANSWER = 30;

    private static final String ROWS = """
            select c.reference, coalesce(c.shown_title, c.title) as title,
                   %s as answers,
                   (select count(*) from participation.support s where s.contribution_id = c.id) as supporters
            from participation.contribution c
            where c.consultation_id = ? and c.state <> 'WITHDRAWN' order by c.id""".formatted(IdeaAnswers.JOINED);

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    void write(IdeaFormOverview ideas, TableFormat format, Locale language, OutputStream out) throws IOException {
        Texts texts = Texts.in(language);
        List<IdeaFieldView> fields =
                ideas.form().fields().stream().map(IdeaFieldView::german).toList();
        List<TableColumn> columns = new ArrayList<>();
        columns.add(TableColumn.text(texts.text(KEY + "number"), WIDTH_OF_ANSWER));
        columns.add(TableColumn.text(texts.text(KEY + "title"), WIDTH_OF_TITLE));
        columns.add(TableColumn.integer(texts.text(KEY + "supporters")));
        fields.forEach(field -> columns.add(TableColumn.text(field.label().german(), WIDTH_OF_ANSWER)));
        TableLayout layout = new TableLayout(
                texts.text(KEY + "name", ideas.frame().title()),
                ideas.frame().reference(),
                language,
                clock.instant(),
                columns);
        try (TableWriter table = TableWriter.to(out, format, layout)) {
            sql.each(
                    ROWS,
                    row -> {
                        Map<Long, String> answers = IdeaAnswers.joined(row.text("answers"));
                        List<Object> cells = new ArrayList<>();
                        cells.add(row.text("reference"));
                        cells.add(row.text("title"));
                        cells.add(row.number("supporters"));
                        fields.forEach(field -> cells.add(
                                answers.containsKey(field.id())
                                        ? AnswerForm.shown(field, answers.get(field.id()), language)
                                        : null));
                        write(table, cells);
                    },
                    ideas.frame().consultation());
            table.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(TableWriter table, List<Object> cells) {
        try {
            table.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
