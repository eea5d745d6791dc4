package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The options of a field as the database keeps them: one a line, key, a tab, what is read. */
final class FieldOptions {

    private static final int FEWEST = 2;
    private static final int MOST = 50;
    private static final int LONGEST = 200;

    private FieldOptions() {}

    static List<FieldOption> read(String lines) {
        return lines.isEmpty()
                ? List.of()
                : Arrays.stream(lines.split("\n"))
                        .map(line -> line.split("\t", 2))
                        .map(parts -> new FieldOption(parts[0], parts[1]))
                        .toList();
    }

    /**
     * The options as they are kept; new ones get a key that none had before.
     *
     * @param known those there were before; a key that is not among them is not taken over
     * @throws Refused where there are too few or too many, one is too long, or one stands there twice
     */
    static String write(List<FieldOption> options, List<FieldOption> known) {
        Set<String> keys = known.stream().map(FieldOption::key).collect(Collectors.toSet());
        int next = keys.stream()
                        .mapToInt(key -> Integer.parseInt(key.substring(1)))
                        .max()
                        .orElse(0)
                + 1;
        List<String> lines = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (FieldOption option : options) {
            if (option.label().isEmpty()) {
                continue;
            }
            if (option.label().length() > LONGEST) {
                throw new Refused(Reason.of("participation.idea.option-too-long", LONGEST));
            }
            if (!labels.add(option.label().toLowerCase(Locale.ROOT))) {
                throw new Refused(Reason.of("participation.idea.option-twice", option.label()));
            }
            String key = option.key() != null && keys.contains(option.key()) ? option.key() : "o" + next++;
            lines.add(key + "\t" + option.label());
        }
        if (lines.size() < FEWEST || lines.size() > MOST) {
            throw new Refused(Reason.of("participation.idea.options-number", FEWEST, MOST));
        }
        return String.join("\n", lines);
    }
}
