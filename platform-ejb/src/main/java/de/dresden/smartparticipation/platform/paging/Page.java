package de.dresden.smartparticipation.platform.paging;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items the rows of this page, in order
 * @param page number of the page, from 0
 * @param size rows asked for per page
 * @param total rows of the whole list
 */
public record Page<T>(List<T> items, int page, int size, long total) implements Serializable {

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> of(PageQuery query, List<T> items, long total) {
        return new Page<>(items, query.page(), query.size(), total);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), page, size, total);
    }
}
