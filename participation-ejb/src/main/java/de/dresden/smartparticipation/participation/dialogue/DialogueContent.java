package de.dresden.smartparticipation.participation.dialogue;

import de.dresden.smartparticipation.participation.module.ModuleContent;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A dialogue holds something as soon as there is a section. */
@Dependent
class DialogueContent implements ModuleContent {

    @Inject
    private Sql sql;

    @Override
    public ModuleKind kind() {
        return ModuleKind.DIALOGUE;
    }

    @Override
    public boolean isEmpty(long module) {
        return sql.list("select 1 from participation.dialogue_section where module_id = ? limit 1", row -> 1, module)
                .isEmpty();
    }
}
