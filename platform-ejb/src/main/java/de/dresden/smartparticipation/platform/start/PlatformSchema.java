package de.dresden.smartparticipation.platform.start;

import jakarta.enterprise.context.Dependent;

@Dependent
class PlatformSchema implements ModuleSchema {

    @Override
    public String name() {
        return "platform";
    }

    @Override
    public int order() {
        return 0;
    }
}
