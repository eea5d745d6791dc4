package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.text.Alphabet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names of the Stadtteile by key, in the order of their names; kept by pages, so serializable. */
@Dependent
public class StadtteilNames implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Areas areas;

    public Map<String, String> all() {
        Map<String, String> names = new LinkedHashMap<>();
        areas.names().stream().sorted(Alphabet.by(AreaName::name)).forEach(area -> names.put(area.key(), area.name()));
        return names;
    }
}
