package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.module.ModuleContent;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import jakarta.enterprise.context.Dependent;

/** A display only leads to a plan, which stays when the module goes. */
@Dependent
class DisplayContent implements ModuleContent {

    @Override
    public ModuleKind kind() {
        return ModuleKind.DISPLAY;
    }

    @Override
    public boolean isEmpty(long module) {
        return true;
    }
}
