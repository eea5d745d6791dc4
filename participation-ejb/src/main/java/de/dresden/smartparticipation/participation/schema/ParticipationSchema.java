package de.dresden.smartparticipation.participation.schema;

import de.dresden.smartparticipation.platform.start.ModuleSchema;
import jakarta.enterprise.context.Dependent;

@Dependent
class ParticipationSchema implements ModuleSchema {

    @Override
    public String name() {
        return "participation";
    }

    @Override
    public int order() {
        return 10;
    }
}
