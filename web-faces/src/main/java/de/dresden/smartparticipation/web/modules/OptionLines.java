package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.participation.idea.FieldOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Options typed as lines, one each. A line that stood there before is the same option, wherever it stands now; a line with other words
 * in the place of one that is gone is that one renamed; all others are new.
 */
final class OptionLines {

    private OptionLines() {}

    static List<FieldOption> of(String lines, List<FieldOption> known) {
        List<String> labels = lines == null
                ? List.of()
                : lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        Map<String, String> keys = new HashMap<>();
        known.forEach(option -> keys.put(option.label(), option.key()));
        Set<String> taken = new HashSet<>();
        labels.stream().filter(keys::containsKey).map(keys::get).forEach(taken::add);
        List<FieldOption> options = new ArrayList<>();
        for (int at = 0; at < labels.size(); at++) {
            String key = keys.get(labels.get(at));
            if (key == null && at < known.size() && taken.add(known.get(at).key())) {
                key = known.get(at).key();
            }
            options.add(new FieldOption(key, labels.get(at)));
        }
        return options;
    }
}
