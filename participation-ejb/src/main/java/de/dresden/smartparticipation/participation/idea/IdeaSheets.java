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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the contributions with what was answered in own fields, a column each. */
@Dependent
class IdeaSheets {

    private static final String KEY = "participation.idea.sheet.";
    private static final int WIDTH_OF_TITLE = 50;
    private static final int WIDTH_OF_ANSWER = 30;

    /** Field and answer with a unit separator between, the pairs with a record separator. */
    private static final String ROWS = """
            select c.reference, coalesce(c.shown_title, c.title) as title,
                   (select string_agg(a.field_id || chr(31) || a.value, chr(30)) from participation.idea_answer a
                    where a.contribution_id = c.id) as answers,
                   (select count(*) from participation.support s where s.contribution_id = c.id) as supporters
            from participation.contribution c
            where c.consultation_id = ? and c.state <> 'WITHDRAWN' order by c.id""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    void write(IdeaFormOverview ideas, TableFormat format, Locale language, OutputStream out) throws IOException {
        Texts texts = Texts.in(language);
        List<IdeaFieldView> fields = ideas.form().fields();
        List<TableColumn> columns = new ArrayList<>();
        columns.add(TableColumn.text(texts.text(KEY + "number"), WIDTH_OF_ANSWER));
        columns.add(TableColumn.text(texts.text(KEY + "title"), WIDTH_OF_TITLE));
        columns.add(TableColumn.integer(texts.text(KEY + "supporters")));
        fields.forEach(field -> columns.add(TableColumn.text(field.label(), WIDTH_OF_ANSWER)));
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
                        Map<Long, String> answers = answers(row.text("answers"));
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

    private static Map<Long, String> answers(String joined) {
        Map<Long, String> answers = new HashMap<>();
        if (joined != null) {
            Arrays.stream(joined.split("\u001e"))
                    .map(pair -> pair.split("\u001f", 2))
                    .forEach(pair -> answers.put(Long.valueOf(pair[0]), pair[1]));
        }
        return answers;
    }
}
