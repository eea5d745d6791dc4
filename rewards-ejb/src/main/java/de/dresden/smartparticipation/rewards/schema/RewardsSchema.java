package de.dresden.smartparticipation.rewards.schema;

import de.dresden.smartparticipation.platform.start.ModuleSchema;
import jakarta.enterprise.context.Dependent;

@Dependent
class RewardsSchema implements ModuleSchema {

    @Override
    public String name() {
        return "rewards";
    }

    @Override
    public int order() {
        return 30;
    }
}
