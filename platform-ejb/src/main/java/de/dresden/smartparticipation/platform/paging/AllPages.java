package de.dresden.smartparticipation.platform.paging;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** All that a paged reading finds, page by page, for a file: never more than one page is held. */
public final class AllPages<T> implements Iterator<T> {

    private final Function<PageQuery, Page<T>> reading;
    private final String sort;
    private Iterator<T> items = List.<T>of().iterator();
    private int next;
    private boolean last;

    private AllPages(Function<PageQuery, Page<T>> reading, String sort) {
        this.reading = reading;
        this.sort = sort;
    }

    /** @param sort by which all rows have one order, as the reading knows it */
    public static <T> AllPages<T> of(Function<PageQuery, Page<T>> reading, String sort) {
        return new AllPages<>(reading, sort);
    }

    /** Each as something else, when it is asked for. */
    public <R> Iterator<R> as(Function<? super T, ? extends R> mapping) {
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return AllPages.this.hasNext();
            }

            @Override
            public R next() {
                return mapping.apply(AllPages.this.next());
            }
        };
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && !last) {
            Page<T> page = reading.apply(new PageQuery(next++, PageQuery.LARGEST, sort, false));
            items = page.items().iterator();
            last = page.items().size() < PageQuery.LARGEST;
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return items.next();
    }
}
