package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.participation.module.ModuleData;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import java.util.Map;

/** How the modules of a consultation are called. */
@Dependent
class ModuleArguments implements RightsArguments.Room {

    private static final long VERSION = 1;

    @Override
    public void into(Map<String, Making> table) {
        ModuleData data = new ModuleData("Survey", "About");
        table.put("Modules.list", on -> with(on.draft()));
        table.put("Modules.one", on -> with(on.module(on.draft(), "SURVEY")));
        table.put("Modules.shown", on -> with(on.published()));
        table.put("Modules.add", on -> with(on.published(), ModuleKind.SURVEY, data));
        table.put("Modules.change", on -> with(survey(on), VERSION, data));
        table.put("Modules.move", on -> with(survey(on), VERSION, -1));
        table.put("Modules.remove", on -> with(survey(on), VERSION));
    }

    private static long survey(RightsObjects on) {
        return on.module(on.published(), "SURVEY");
    }
}
