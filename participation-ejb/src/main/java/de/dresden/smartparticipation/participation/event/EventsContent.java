package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.participation.module.ModuleContent;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A module of events holds something as soon as there is an event. */
@Dependent
class EventsContent implements ModuleContent {

    @Inject
    private Sql sql;

    @Override
    public ModuleKind kind() {
        return ModuleKind.EVENTS;
    }

    @Override
    public boolean isEmpty(long module) {
        return sql.list("select 1 from participation.event where module_id = ? limit 1", row -> 1, module)
                .isEmpty();
    }
}
