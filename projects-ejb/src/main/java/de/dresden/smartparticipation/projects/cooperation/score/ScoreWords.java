package de.dresden.smartparticipation.projects.cooperation.score;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says the parts of a score in sentences.
 *
 * @param names name of a company by its key
 * @param topics title of a topic by its code
 * @param sectors title of a sector by its code
 */
public record ScoreWords(Map<Long, String> names, Map<String, Wording> topics, Map<String, Wording> sectors) {

    private static final String NONE = ".none";

    public ScoreWords {
        names = Map.copyOf(names);
        topics = Map.copyOf(topics);
        sectors = Map.copyOf(sectors);
    }

    /** The sentence of a part, in both languages. */
    public Reason of(Part part) {
        List<String> arguments = part.arguments();
        String key = part.kind().word();
        return switch (part.kind()) {
            case WEAKER_GAIN, STRONGER_GAIN -> gain(arguments);
            case URGENCY -> urgency(key, arguments);
            case TIME -> numbers(key, arguments, arguments.get(2).equals("0"));
            case WAITED ->
                numbers(
                        key,
                        arguments,
                        arguments.get(2).equals("0") && arguments.get(3).equals("0"));
            case LIKENESS -> numbers(key, arguments, arguments.get(2).equals("0"));
            case SECTORS ->
                arguments.get(0).equals(arguments.get(1))
                        ? Reason.of(key + ".same", sector(arguments.get(0)))
                        : Reason.of(key + ".differ", sector(arguments.get(0)), sector(arguments.get(1)));
            case WISHES ->
                switch (arguments.get(0)) {
                    case "0" -> Reason.of(key + NONE);
                    case "1" -> Reason.of(key + ".one", name(arguments.get(1)));
                    default -> Reason.of(key + ".both");
                };
        };
    }

    private Reason gain(List<String> arguments) {
        String key = "projects.cooperation.part.gain";
        return arguments.get(3).isEmpty()
                ? Reason.of(key + NONE, name(arguments.get(0)), name(arguments.get(1)))
                : Reason.of(
                        key + ".some",
                        name(arguments.get(0)),
                        name(arguments.get(1)),
                        Integer.parseInt(arguments.get(2)) / 10,
                        list(arguments.get(3)));
    }

    /** Where only one of the two has a need that is met, it says so of the other. */
    private Reason urgency(String key, List<String> arguments) {
        boolean first = !arguments.get(2).equals("0");
        boolean second = !arguments.get(3).equals("0");
        if (first == second) {
            return numbers(key, arguments, !first);
        }
        return Reason.of(
                key + ".one",
                name(arguments.get(first ? 0 : 1)),
                Integer.valueOf(arguments.get(first ? 2 : 3)),
                name(arguments.get(first ? 1 : 0)));
    }

    /** Two companies and what each of them, or both together, count. */
    private Reason numbers(String key, List<String> arguments, boolean none) {
        List<Object> said = new ArrayList<>();
        said.add(name(arguments.get(0)));
        said.add(name(arguments.get(1)));
        arguments.stream().skip(2).map(Integer::valueOf).forEach(said::add);
        return none ? Reason.of(key + NONE) : new Reason(key + ".some", said);
    }

    private String name(String id) {
        return names.getOrDefault(Long.valueOf(id), "–");
    }

    private Wording sector(String code) {
        return sectors.getOrDefault(code, Wording.of("–"));
    }

    private Wording list(String codes) {
        List<Wording> titles = List.of(codes.split(",")).stream()
                .map(code -> topics.getOrDefault(code, Wording.of(code)))
                .toList();
        return new Wording(
                titles.stream().map(Wording::german).collect(Collectors.joining(", ")),
                titles.stream()
                        .map(title -> title.english().isEmpty() ? title.german() : title.english())
                        .collect(Collectors.joining(", ")));
    }
}
