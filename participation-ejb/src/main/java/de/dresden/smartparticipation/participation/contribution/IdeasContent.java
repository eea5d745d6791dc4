package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.participation.module.ModuleContent;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The module for ideas holds the contributions of its consultation. */
@Dependent
class IdeasContent implements ModuleContent {

    private static final String ANY = """
            select 1 from participation.contribution c
            join participation.module m on m.consultation_id = c.consultation_id where m.id = ? limit 1""";

    @Inject
    private Sql sql;

    @Override
    public ModuleKind kind() {
        return ModuleKind.IDEAS;
    }

    @Override
    public boolean isEmpty(long module) {
        return sql.list(ANY, row -> 1, module).isEmpty();
    }
}
