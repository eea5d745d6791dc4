package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import java.util.Map;

/** How the methods are called by which citizens contribute. */
@Dependent
class CitizenArguments implements RightsArguments.Room {

    @Override
    public void into(Map<String, Making> table) {
        table.put("FormTokens.issue", on -> with("/public/contribute.xhtml#contribution"));
        table.put("FormTokens.check", on -> with("/public/contribute.xhtml#contribution", null));
    }
}
