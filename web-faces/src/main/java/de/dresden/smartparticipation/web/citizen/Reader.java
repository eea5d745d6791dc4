package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.text.Alphabet;
import de.dresden.smartparticipation.web.faces.Caching;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What the pages need to know of who reads them, and names for keys. */
@RequestScoped
class Reader {

    @Inject
    private Areas areas;

    @Inject
    private Clock clock;

    private Map<String, String> names;

    Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** The city's day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }

    /** The page is the same for everybody with this language: it may be kept for a short time. */
    void mayKeep() {
        Caching.shortly();
    }

    /** The city's Stadtteile, names by keys. */
    Map<String, String> areas() {
        if (names == null) {
            names = new LinkedHashMap<>();
            areas.names().stream()
                    .sorted(Alphabet.by(AreaName::name))
                    .forEach(area -> names.put(area.key(), area.name()));
        }
        return names;
    }

    /** Name of a Stadtteil, or null where there is none. */
    String area(String key) {
        return key == null ? null : areas().get(key);
    }

    List<String> areaNames(List<String> keys) {
        return keys.stream().map(this::area).filter(Objects::nonNull).toList();
    }
}
