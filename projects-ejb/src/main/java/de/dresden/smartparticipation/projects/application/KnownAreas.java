package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaName;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** Keys of the city's Stadtteile. */
@Dependent
class KnownAreas {

    @Inject
    private AreaDirectory areas;

    Set<String> keys() {
        return areas.names().stream().map(AreaName::key).collect(Collectors.toSet());
    }
}
