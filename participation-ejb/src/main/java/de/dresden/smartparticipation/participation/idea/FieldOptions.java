package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The options of a field as the database keeps them: one a line, key, a tab, what is read, and where it is there a tab and the same in English. */
final class FieldOptions {

    private static final int FEWEST = 2;
    private static final int MOST = 50;
    private static final int LONGEST = 200;

    private FieldOptions() {}

    static List<FieldOption> read(String lines) {
        return lines.isEmpty()
                ? List.of()
                : Arrays.stream(lines.split("\n"))
                        .map(line -> line.split("\t", 3))
                        .map(parts ->
                                new FieldOption(parts[0], new Wording(parts[1], parts.length == 3 ? parts[2] : "")))
                        .toList();
    }

    /**
     * The options as they are kept; new ones get a key that none had before.
     *
     * @param known those there were before; a key that is not among them is not taken over
     * @throws Refused where there are too few or too many, one is too long or in English only, or two read alike in either language
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
        Set<String> english = new HashSet<>();
        for (FieldOption option : options) {
            if (option.label().longest() == 0) {
                continue;
            }
            if (option.label().isEmpty()) {
                throw new Refused(Reason.of(
                        "participation.idea.option-german-missing",
                        option.label().english()));
            }
            if (option.label().longest() > LONGEST) {
                throw new Refused(Reason.of("participation.idea.option-too-long", LONGEST));
            }
            if (!labels.add(read(option, Locale.GERMAN)) || !english.add(read(option, Locale.ENGLISH))) {
                throw new Refused(Reason.of("participation.idea.option-twice", option.label()));
            }
            String key = option.key() != null && keys.contains(option.key()) ? option.key() : "o" + next++;
            lines.add(key + "\t" + option.label().german()
                    + (option.label().english().isEmpty()
                            ? ""
                            : "\t" + option.label().english()));
        }
        if (lines.size() < FEWEST || lines.size() > MOST) {
            throw new Refused(Reason.of("participation.idea.options-number", FEWEST, MOST));
        }
        return String.join("\n", lines);
    }

    private static String read(FieldOption option, Locale language) {
        return option.label().in(language).toLowerCase(Locale.ROOT);
    }
}
