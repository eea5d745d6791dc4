package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.geo.Drawing;
import de.dresden.smartparticipation.platform.geo.Point;
import de.dresden.smartparticipation.platform.text.Texts;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How what was typed into a field is kept, and how what is kept is read. */
final class AnswerForm {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_LONG_TEXT = 10_000;

    /** No exponents: a short text would become a number of millions of digits. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.]\\d{1,9})?");

    /** Latitude before longitude, as people write it. */
    private static final Pattern DEGREES = Pattern.compile("(-?\\d{1,2}[.]\\d+)[,; ]+(-?\\d{1,3}[.]\\d+)");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private AnswerForm() {}

    /**
     * @param typed what was sent, several lines for several options
     * @return how it is kept
     * @throws Refused where it is no answer to this field
     */
    static String kept(IdeaFieldView field, String typed) {
        String text = typed.strip();
        return switch (field.kind()) {
            case TEXT -> atMost(LONGEST_TEXT, text, field);
            case LONG_TEXT -> atMost(LONGEST_LONG_TEXT, text, field);
            case NUMBER -> number(text, field);
            case DATE -> day(text, field);
            case SINGLE -> options(text, field, 1);
            case MULTIPLE -> options(text, field, Integer.MAX_VALUE);
            case YES_NO -> yesOrNo(text, field);
            case PLACE -> place(text, field);
        };
    }

    /** In words. */
    static String shown(IdeaFieldView field, String kept, Locale language) {
        Texts texts = Texts.in(language);
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> kept;
            case NUMBER -> Locale.GERMAN.getLanguage().equals(language.getLanguage()) ? kept.replace('.', ',') : kept;
            case DATE -> DAY.format(LocalDate.parse(kept));
            case SINGLE, MULTIPLE ->
                Arrays.stream(kept.split("\n"))
                        .map(key -> label(field, key, language))
                        .collect(Collectors.joining("; "));
            case YES_NO -> texts.text("participation.idea." + ("true".equals(kept) ? "yes" : "no"));
            case PLACE -> place(Drawing.of(kept), texts);
        };
    }

    private static String place(Drawing drawing, Texts texts) {
        return texts.text(
                "participation.idea.drawn-" + drawing.kind().name().toLowerCase(Locale.ROOT),
                String.format(Locale.ROOT, "%.5f", drawing.middle().latitude()),
                String.format(Locale.ROOT, "%.5f", drawing.middle().longitude()));
    }

    private static String label(IdeaFieldView field, String key, Locale language) {
        return field.options().stream()
                .filter(option -> option.key().equals(key))
                .map(option -> option.label().in(language))
                .findFirst()
                .orElse(key);
    }

    private static String atMost(int longest, String text, IdeaFieldView field) {
        if (text.length() > longest) {
            throw new Refused(Reason.of("participation.idea.answer-too-long", field.label(), longest, text.length()));
        }
        return text;
    }

    private static String number(String text, IdeaFieldView field) {
        String digits = text.replaceAll("[\\s\u00a0]", "").replace(',', '.');
        if (!NUMBER.matcher(digits).matches()) {
            throw wrong("answer-no-number", field);
        }
        return new BigDecimal(digits).toPlainString();
    }

    private static String day(String text, IdeaFieldView field) {
        try {
            LocalDate day = text.contains(".") ? LocalDate.parse(text, DAY) : LocalDate.parse(text);
            if (day.getYear() < 1 || day.getYear() > 9999) {
                throw wrong("answer-no-day", field);
            }
            return day.toString();
        } catch (DateTimeException e) {
            throw wrong("answer-no-day", field);
        }
    }

    private static String options(String text, IdeaFieldView field, int most) {
        Set<String> known = field.options().stream().map(FieldOption::key).collect(Collectors.toSet());
        List<String> keys = Arrays.stream(text.split("\n")).distinct().toList();
        if (keys.size() > most || !known.containsAll(keys)) {
            throw wrong("answer-no-option", field);
        }
        return String.join("\n", keys);
    }

    private static String yesOrNo(String text, IdeaFieldView field) {
        if (!"true".equals(text) && !"false".equals(text)) {
            throw wrong("answer-no-option", field);
        }
        return text;
    }

    private static String place(String text, IdeaFieldView field) {
        try {
            Matcher degrees = DEGREES.matcher(text);
            return degrees.matches()
                    ? Drawing.at(new Point(Double.parseDouble(degrees.group(2)), Double.parseDouble(degrees.group(1))))
                            .geoJson()
                    : Drawing.of(text).geoJson();
        } catch (Refused e) {
            throw wrong("answer-no-place", field);
        }
    }

    private static Refused wrong(String why, IdeaFieldView field) {
        return new Refused(Reason.of("participation.idea." + why, field.label()));
    }
}
