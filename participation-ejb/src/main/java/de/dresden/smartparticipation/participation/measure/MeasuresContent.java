package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.participation.module.ModuleContent;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A module of measures holds something as soon as there is a measure. */
@Dependent
class MeasuresContent implements ModuleContent {

    @Inject
    private Sql sql;

    @Override
    public ModuleKind kind() {
        return ModuleKind.MEASURES;
    }

    @Override
    public boolean isEmpty(long module) {
        return sql.list("select 1 from participation.measure where module_id = ? limit 1", row -> 1, module)
                .isEmpty();
    }
}
