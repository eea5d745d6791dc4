package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was answered in own fields, for the other rooms. Asks nobody for rights. */
@Dependent
public class IdeaAnswers {

    private static final String OF = """
            select f.*, a.value from participation.idea_answer a join participation.idea_field f on f.id = a.field_id
            where a.contribution_id = ? order by f.position, f.id""";

    /** Column of a statement that reads contributions as {@code c}: all their answers, to be taken apart by {@link #joined}. */
    public static final String JOINED = "(select string_agg(a.field_id || chr(31) || a.value, chr(30))"
            + " from participation.idea_answer a where a.contribution_id = c.id)";

    private final Sql sql;

    @Inject
    public IdeaAnswers(Sql sql) {
        this.sql = sql;
    }

    /**
     * Checks what was typed against what is asked.
     *
     * @param typed by the key of the field; what is not asked is left out
     * @return as it is kept
     * @throws Refused with a sentence for each field that is missing or wrong
     */
    public static Map<Long, String> checked(IdeaForm form, Map<Long, String> typed) {
        Map<Long, String> kept = new LinkedHashMap<>();
        List<Reason> wrong = new ArrayList<>();
        for (IdeaFieldView field : form.asked()) {
            try {
                String value = field.kept(typed.get(field.id()));
                if (value != null) {
                    kept.put(field.id(), value);
                }
            } catch (Refused refused) {
                wrong.addAll(refused.reasons());
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return kept;
    }

    /** Answers as they are kept, by the key of the field; of what {@link #JOINED} read. */
    public static Map<Long, String> joined(String column) {
        Map<Long, String> answers = new LinkedHashMap<>();
        if (column != null) {
            for (String pair : column.split("\u001e")) {
                String[] parts = pair.split("\u001f", 2);
                answers.put(Long.valueOf(parts[0]), parts[1]);
            }
        }
        return answers;
    }

    /** In words. */
    public static String shown(IdeaFieldView field, String kept, Locale language) {
        return AnswerForm.shown(field, kept, language);
    }

    /** Those that citizens see, retired ones too, since they were answered; in the order of the form. */
    public List<IdeaFieldView> publicFields(long consultation) {
        return sql.list(
                "select f.* from participation.idea_field f join participation.module m on m.id = f.module_id"
                        + " where m.consultation_id = ? and not f.internal order by f.position, f.id",
                IdeaForms::field,
                consultation);
    }

    /** An answer of a row with the columns of {@code idea_field} and the kept {@code value}; null says that nothing was answered. */
    public static IdeaAnswer answer(Row row, Locale language) throws SQLException {
        IdeaFieldView field = IdeaForms.field(row);
        String value = row.text("value");
        return new IdeaAnswer(
                field.id(),
                field.label().in(language),
                field.label().spoken(language).getLanguage(),
                field.kind(),
                field.internal(),
                value,
                value == null ? null : AnswerForm.shown(field, value, language));
    }

    /** Keeps the answers of a new contribution. */
    public void keep(long contribution, Map<Long, String> kept) {
        sql.updateAll(
                "insert into participation.idea_answer (contribution_id, field_id, value) values (?, ?, ?)",
                kept.entrySet().stream()
                        .map(answer -> new Object[] {contribution, answer.getKey(), answer.getValue()})
                        .toList());
    }

    /** Keeps the answers of a contribution that was filled in anew; what is not asked any more stays as it was answered. */
    public void replace(long contribution, IdeaForm form, Map<Long, String> kept) {
        sql.update(
                "delete from participation.idea_answer where contribution_id = ? and field_id = any (?::bigint[])",
                contribution,
                form.asked().stream().map(IdeaFieldView::id).toList());
        keep(contribution, kept);
    }

    /**
     * The answers beside one contribution, in the order of the fields.
     *
     * @param internal whether those for staff only are among them
     */
    public List<IdeaAnswer> of(long contribution, boolean internal, Locale language) {
        return sql.list(OF, row -> answer(row, language), contribution).stream()
                .filter(answer -> internal || !answer.internal())
                .toList();
    }
}
