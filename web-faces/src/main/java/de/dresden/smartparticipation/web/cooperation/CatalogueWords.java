package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.text.Alphabet;
import de.dresden.smartparticipation.projects.cooperation.company.Companies;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words of the catalogue by their codes, in the language of who reads, and Stadtteile by their keys. */
@Dependent
class CatalogueWords implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Companies companies;

    @Inject
    private Areas areas;

    Map<String, String> sectors() {
        Map<String, String> words = new LinkedHashMap<>();
        companies.sectors().forEach(one -> words.put(one.code(), one.title().in(language())));
        return words;
    }

    Map<String, String> topics() {
        Map<String, String> words = new LinkedHashMap<>();
        companies.topics().forEach(one -> words.put(one.code(), one.title().in(language())));
        return words;
    }

    Map<String, String> areas() {
        return areas.names().stream()
                .sorted(Alphabet.by(AreaName::name))
                .collect(Collectors.toMap(AreaName::key, AreaName::name, (a, b) -> a, LinkedHashMap::new));
    }

    Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
