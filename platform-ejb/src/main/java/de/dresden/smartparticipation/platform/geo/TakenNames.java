package de.dresden.smartparticipation.platform.geo;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A name in a file that an area has which is not in the file, and so would keep it: two areas of one name could not be told apart. */
final class TakenNames {

    private TakenNames() {}

    static List<Reason> check(List<AreaShape> file, Collection<AreaName> there) {
        Map<String, AreaName> kept = new HashMap<>();
        there.forEach(area -> kept.put(folded(area.name()), area));
        file.forEach(shape -> kept.values().removeIf(area -> area.key().equals(shape.key())));
        return file.stream()
                .filter(shape -> kept.containsKey(folded(shape.name())))
                .map(shape -> Reason.of(
                        "platform.geo.file.name-taken",
                        shape.key(),
                        shape.name(),
                        kept.get(folded(shape.name())).key()))
                .toList();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.GERMAN);
    }
}
