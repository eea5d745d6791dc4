package de.dresden.smartparticipation.web.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads parameters that are one of a few words. */
final class Choices {

    private Choices() {}

    /** The constants of these names, upper or lower case; empty texts are ignored. */
    static <E extends Enum<E>> Set<E> of(String parameter, Class<E> type, Collection<String> names) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (String name : names) {
            one(parameter, type, name).ifPresent(chosen::add);
        }
        return chosen;
    }

    static <E extends Enum<E>> Optional<E> one(String parameter, Class<E> type, String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        return Optional.of(Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new BadRequest("web.api.choice-parameter", parameter, all(type))));
    }

    private static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
