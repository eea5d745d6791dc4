package de.dresden.smartparticipation.web.table;

import java.io.Serializable;
import java.util.List;

/**
 * One filter of a list as {@code sp:filters} draws it.
 *
 * @param name parameter in the address
 * @param label what the person reads
 * @param kind how it is asked for
 * @param value the text or date that is set, or null
 * @param options what can be chosen
 */
public record Filter(String name, String label, Kind kind, String value, List<Option> options) implements Serializable {

    /** How a filter is asked for. */
    public enum Kind {
        TEXT,
        DATE,
        CHOICE,
        /** One of several, or none. */
        ONE,
        FLAG
    }

    /** One possible choice: its value in the address, its name, whether it is set. */
    public record Option(String value, String label, boolean chosen) implements Serializable {}

    /** How many choices are set. */
    public long chosen() {
        return options.stream().filter(Option::chosen).count();
    }
}
