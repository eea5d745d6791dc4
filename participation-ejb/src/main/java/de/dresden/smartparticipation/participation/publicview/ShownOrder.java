package de.dresden.smartparticipation.participation.publicview;

/** In which order contributions are shown; each is one that an index has, with the key as tie-breaker. */
public enum ShownOrder {
    NEWEST("c.received_at desc, c.id desc"),
    OLDEST("c.received_at, c.id"),
    MOST_SUPPORTED("c.supporters desc, c.received_at desc, c.id desc");

    private final String sql;

    ShownOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
