package de.dresden.smartparticipation.platform.geo;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/** The areas were imported. */
record AreasImported(AreaImport result) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("areas", 0, "areas");
    }

    @Override
    public String action() {
        return "areas.imported";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("added", result.added(), "renewed", result.renewed(), "kept", result.kept());
    }
}
