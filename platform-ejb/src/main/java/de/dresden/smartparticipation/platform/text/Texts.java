package de.dresden.smartparticipation.platform.text;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sentences of all modules in one language. A key's first segment names the module whose bundle
 * {@code de.dresden.smartparticipation.<module>.Texts} holds it.
 */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(", HH:mm", Locale.ROOT);

    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
    }

    public static Texts in(Locale locale) {
        return new Texts(locale);
    }

    /** German, the base language. */
    public static Texts german() {
        return in(Locale.GERMAN);
    }

    public boolean has(String key) {
        try {
            return bundle(key).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    /** All keys of a module's texts; none where it has no texts. */
    public Set<String> keys(String module) {
        try {
            return bundle(module + ".").keySet();
        } catch (MissingResourceException e) {
            return Set.of();
        }
    }

    /** @return the sentence, with dates in the way of its language; the key itself where no bundle has it, so that a gap is seen */
    public String text(String key, Object... arguments) {
        if (!has(key)) {
            return key;
        }
        return fill(bundle(key).getString(key), arguments);
    }

    /** @param pattern as it stands where nothing is to be filled in, else a {@link MessageFormat} */
    public String fill(String pattern, Object... arguments) {
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, locale)
                        .format(List.of(arguments).stream().map(this::shown).toArray());
    }

    public String text(Reason reason) {
        return text(reason.key(), reason.arguments().toArray());
    }

    public String text(Fault fault) {
        return fault.reasons().stream().map(this::text).collect(Collectors.joining(" "));
    }

    private Object shown(Object argument) {
        if (argument instanceof LocalDate day) {
            return day().format(day);
        }
        if (argument instanceof Instant instant) {
            ZonedDateTime moment = instant.atZone(Clocks.BERLIN);
            return day().format(moment) + TIME.format(moment);
        }
        if (argument instanceof Wording wording) {
            return wording.in(locale);
        }
        return argument instanceof Reason reason ? text(reason) : argument;
    }

    private DateTimeFormatter day() {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH_DAY : GERMAN_DAY;
    }

    private ResourceBundle bundle(String key) {
        String module = key.substring(0, Math.max(0, key.indexOf('.')));
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return ResourceBundle.getBundle(
                "de.dresden.smartparticipation." + module + ".Texts",
                locale,
                loader == null ? Texts.class.getClassLoader() : loader,
                NO_FALLBACK);
    }
}
