package de.dresden.smartparticipation.platform.paging;

import java.io.Serializable;

/**
 * Which part of a list, in which order.
 *
 * @param page number of the page, from 0; a negative one becomes 0
 * @param size rows per page, 1 to {@value #LARGEST}; anything else is brought into that range
 * @param sort name of the sort as the list's boundary knows it, or null for its own order; never a column name
 * @param descending whether the order is turned round
 */
public record PageQuery(int page, int size, String sort, boolean descending) implements Serializable {

    /** The most rows that one page may have. */
    public static final int LARGEST = 500;

    /** Rows per page where nobody says otherwise. */
    public static final int USUAL = 50;

    public PageQuery {
        page = Math.max(0, page);
        size = Math.min(LARGEST, Math.max(1, size));
    }

    public static PageQuery first() {
        return new PageQuery(0, USUAL, null, false);
    }

    public static PageQuery of(int page, int size) {
        return new PageQuery(page, size, null, false);
    }

    /** Rows before this page. */
    public long offset() {
        return (long) page * size;
    }
}
