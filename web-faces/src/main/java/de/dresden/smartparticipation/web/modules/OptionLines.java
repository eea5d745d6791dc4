package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.participation.idea.FieldOption;
import de.dresden.smartparticipation.platform.text.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Options typed as lines, one each: in German, and where it is known behind a bar in English, as {@code Gehweg | Pavement}. A line that stood there before with the same German words is the same option, wherever it stands now; a line with other words
 * in the place of one that is gone is that one renamed; all others are new.
 */
final class OptionLines {

    private OptionLines() {}

    static List<FieldOption> of(String lines, List<FieldOption> known) {
        List<Wording> labels = lines == null
                ? List.of()
                : lines.lines()
                        .map(OptionLines::read)
                        .filter(label -> label.longest() > 0)
                        .toList();
        Map<String, String> keys = new HashMap<>();
        known.forEach(option -> keys.put(option.label().german(), option.key()));
        Set<String> taken = new HashSet<>();
        labels.stream()
                .map(Wording::german)
                .filter(keys::containsKey)
                .map(keys::get)
                .forEach(taken::add);
        List<FieldOption> options = new ArrayList<>();
        for (int at = 0; at < labels.size(); at++) {
            String key = keys.get(labels.get(at).german());
            if (key == null && at < known.size() && taken.add(known.get(at).key())) {
                key = known.get(at).key();
            }
            options.add(new FieldOption(key, labels.get(at)));
        }
        return options;
    }

    /** As they are typed. */
    static String lines(List<FieldOption> options) {
        return options.stream().map(FieldOption::label).map(OptionLines::line).collect(Collectors.joining("\n"));
    }

    private static Wording read(String line) {
        String[] words = line.split("\\|", 2);
        return new Wording(words[0], words.length == 2 ? words[1] : "");
    }

    private static String line(Wording label) {
        return label.english().isEmpty() ? label.german() : label.german() + " | " + label.english();
    }
}
