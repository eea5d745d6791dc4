package de.dresden.smartparticipation.platform.tables;

import de.dresden.smartparticipation.platform.text.Texts;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One column of a list that is written as a file.
 *
 * @param name its heading is the text {@code <key of the list>.<name>}
 * @param type what its values are
 * @param width as {@link TableColumn#width()}
 * @param value of a row, in the language of the texts; null: none
 */
public record ListColumn<T>(String name, ColumnType type, int width, BiFunction<T, Texts, ?> value) {

    public static <T> ListColumn<T> text(String name, int width, Function<T, String> value) {
        return new ListColumn<>(name, ColumnType.TEXT, width, (row, texts) -> value.apply(row));
    }

    /** The word of a constant: the text {@code <kind>.<constant>}. */
    public static <T> ListColumn<T> word(String name, int width, String kind, Function<T, Enum<?>> value) {
        return new ListColumn<>(name, ColumnType.TEXT, width, (row, texts) -> {
            Enum<?> constant = value.apply(row);
            return constant == null
                    ? null
                    : texts.text(kind + "."
                            + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        });
    }

    public static <T> ListColumn<T> integer(String name, Function<T, ? extends Number> value) {
        return of(name, TableColumn.integer(name), value);
    }

    /** Whole cents in, euros out. */
    public static <T> ListColumn<T> money(String name, Function<T, Long> value) {
        return of(name, TableColumn.money(name), value);
    }

    public static <T> ListColumn<T> date(String name, Function<T, ?> value) {
        return of(name, TableColumn.date(name), value);
    }

    public static <T> ListColumn<T> dateTime(String name, Function<T, ?> value) {
        return of(name, TableColumn.dateTime(name), value);
    }

    public static <T> ListColumn<T> yesNo(String name, Function<T, Boolean> value) {
        return of(name, TableColumn.yesNo(name), value);
    }

    private static <T> ListColumn<T> of(String name, TableColumn usual, Function<T, ?> value) {
        return new ListColumn<>(name, usual.type(), usual.width(), (row, texts) -> value.apply(row));
    }
}
