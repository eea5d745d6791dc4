package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.projects.selection.core.Rule;
import de.dresden.smartparticipation.projects.selection.core.Utility;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** How a selection is checked. */
@Dependent
class SelectionArguments implements RightsArguments.Room {

    private static final byte[] FILE = "META\nbudget;10\nPROJECTS\nproject_id;cost\na;7\nVOTES\nvoter_id;vote\n1;a\n"
            .getBytes(StandardCharsets.UTF_8);

    @Override
    public void into(Map<String, Making> table) {
        table.put("ElectionFiles.compare", on -> with("x.pb", new ByteArrayInputStream(FILE)));
        table.put("Selections.check", on -> with(new ByteArrayInputStream(FILE), Rule.greedy(Utility.COST)));
    }
}
