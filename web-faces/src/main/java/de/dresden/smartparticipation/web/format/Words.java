package de.dresden.smartparticipation.web.format;

import static java.util.Locale.ROOT;

/** Where the word of an enum's constant stands: {@code participation.contribution-state.to-approve}. */
public final class Words {

    private static final int MODULE = 3;

    private Words() {}

    public static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        return type.getName().split("\\.")[MODULE] + "." + kebab(type.getSimpleName()) + "."
                + constant.name().toLowerCase(ROOT).replace('_', '-');
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(ROOT);
    }
}
