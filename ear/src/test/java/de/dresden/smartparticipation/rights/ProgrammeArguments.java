package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.company.CatalogueKind;
import de.dresden.smartparticipation.projects.cooperation.satisfaction.Satisfaction;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How the methods of the cooperation's programme view and of its surveys are called; both are of no department. */
@Dependent
class ProgrammeArguments implements RightsArguments.Room {

    private static final String KEY = "a key that opens nothing";

    @Override
    public void into(Map<String, Making> table) {
        table.put("CatalogueEntries.list", on -> with(CatalogueKind.TOPIC));
        table.put(
                "CatalogueEntries.add", on -> with(CatalogueKind.TOPIC, new Wording("Neues", "Something new"), false));
        table.put("CatalogueEntries.rename", on -> with(CatalogueKind.TOPIC, topic(on), new Wording("Team", "Team")));
        table.put("CatalogueEntries.offer", on -> with(CatalogueKind.TOPIC, topic(on), false));
        table.put("CatalogueEntries.move", on -> with(CatalogueKind.TOPIC, topic(on), true));
        table.put("Programme.figures", on -> with());
        table.put("Programme.write", on -> with(TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("SatisfactionAnswers.of", on -> with(KEY));
        table.put("SatisfactionAnswers.answer", on -> with(KEY, new Satisfaction(5, true, Set.of(), true, null)));
        table.put("SatisfactionResults.figures", on -> with());
        table.put("SatisfactionResults.words", on -> with("RU-2026-01", 3));
    }

    private static String topic(RightsObjects on) {
        return on.missing() ? "nothing" : "team";
    }
}
