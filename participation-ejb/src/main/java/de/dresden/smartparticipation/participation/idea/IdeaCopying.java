package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.participation.module.ModuleCopying;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Own fields and settings go along; what is not asked any more does not. */
@Dependent
class IdeaCopying implements ModuleCopying {

    private static final String SETTINGS = """
            insert into participation.idea_settings (module_id, name_required, email_required, moderated_before, supportable,
                commentable, comments_moderated_before, version)
            select ?, name_required, email_required, moderated_before, supportable, commentable, comments_moderated_before, 1
            from participation.idea_settings where module_id = ?""";

    private static final String FIELDS = """
            insert into participation.idea_field (id, module_id, kind, label, label_english, hint, hint_english, required, internal,
                options, position, retired, version)
            select nextval('participation.idea_field_id'), ?, kind, label, label_english, hint, hint_english, required, internal,
                options, position, false, 1
            from participation.idea_field where module_id = ? and not retired order by position, id""";

    @Inject
    private Sql sql;

    IdeaCopying() {}

    IdeaCopying(Sql sql) {
        this.sql = sql;
    }

    @Override
    public ModuleKind kind() {
        return ModuleKind.IDEAS;
    }

    @Override
    public void copy(long original, long copy, Capacity by) {
        sql.update(SETTINGS, copy, original);
        sql.update(FIELDS, copy, original);
    }
}
