package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/** What modules for ideas ask, for the other rooms. Asks nobody for rights. Two statements a call. */
@Dependent
public class IdeaForms {

    @Inject
    private Sql sql;

    public IdeaForm of(long module) {
        return new IdeaForm(module, settings(module), fields(module));
    }

    public IdeaSettingsData settings(long module) {
        return sql.first("select * from participation.idea_settings where module_id = ?", IdeaForms::settings, module)
                .orElse(IdeaSettingsData.USUAL);
    }

    /** Of the consultation, whatever its module's key. */
    public IdeaSettingsData ofConsultation(long consultation) {
        return sql.first(
                        "select s.* from participation.idea_settings s join participation.module m on m.id = s.module_id"
                                + " where m.consultation_id = ? and m.kind = 'IDEAS'",
                        IdeaForms::settings,
                        consultation)
                .orElse(IdeaSettingsData.USUAL);
    }

    private List<IdeaFieldView> fields(long module) {
        return sql.list(
                "select * from participation.idea_field where module_id = ? order by position, id",
                IdeaForms::field,
                module);
    }

    static IdeaFieldView field(Row row) throws SQLException {
        return new IdeaFieldView(
                row.number("id"),
                FieldKind.valueOf(row.text("kind")),
                new Wording(row.text("label"), row.text("label_english")),
                new Wording(row.text("hint"), row.text("hint_english")),
                row.flag("required"),
                row.flag("internal"),
                FieldOptions.read(row.text("options")),
                row.flag("retired"),
                row.number("version"));
    }

    private static IdeaSettingsData settings(Row row) throws SQLException {
        return new IdeaSettingsData(
                row.flag("name_required"),
                row.flag("email_required"),
                row.flag("moderated_before"),
                row.flag("supportable"),
                row.flag("commentable"),
                row.flag("comments_moderated_before"));
    }
}
