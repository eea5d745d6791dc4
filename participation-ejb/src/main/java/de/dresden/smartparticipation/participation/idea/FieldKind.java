package de.dresden.smartparticipation.participation.idea;

/** What a field asks for. */
public enum FieldKind {
    TEXT,
    LONG_TEXT,
    NUMBER,
    DATE,
    /** One of several options. */
    SINGLE,
    /** Any of several options. */
    MULTIPLE,
    YES_NO,
    /** A point, line or area on the map. */
    PLACE;

    public boolean choice() {
        return this == SINGLE || this == MULTIPLE;
    }
}
