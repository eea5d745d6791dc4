package de.dresden.smartparticipation.web.table;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * A list that a boundary answers page by page, for {@code sp:table}. A page of the list costs one call of the boundary.
 *
 * @param <T> the row's record
 */
public class Table<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    /** Asks a boundary for one page. */
    @FunctionalInterface
    public interface Source<T> extends Serializable {
        Page<T> page(PageQuery query);
    }

    /** What a row is known by, also once it is not on the page any more. */
    @FunctionalInterface
    public interface Key<T> extends Serializable {
        Object of(T row);
    }

    private final Key<T> key;
    private final Source<T> source;
    private final int usual;
    private final ListPlace start;
    private final Map<String, T> remembered = new LinkedHashMap<>();
    private List<T> chosen = List.of();
    private PageQuery loaded;
    private long total = -1;
    private transient Page<T> page;

    public Table(Key<T> key, Source<T> source) {
        this(key, source, PageQuery.USUAL);
    }

    /** @param size rows of a page at first */
    public Table(Key<T> key, Source<T> source, int size) {
        this.key = key;
        this.source = source;
        this.usual = size;
        this.start = ListPlace.fromUrl(size);
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        if (total < 0) {
            fetch(start.query());
        }
        return (int) total;
    }

    @Override
    public List<T> load(int first, int rows, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        int perPage = rows == 0 ? start.rows() : rows;
        SortMeta sort = sorts.values().stream().findFirst().orElse(null);
        PageQuery query = new PageQuery(
                first / perPage,
                perPage,
                sort == null ? null : sort.getField(),
                sort != null && sort.getOrder().isDescending());
        if (page == null || !query.equals(loaded)) {
            fetch(query);
        }
        if (page.items().isEmpty() && total > 0 && query.page() > 0) {
            fetch(new PageQuery((int) ((total - 1) / perPage), perPage, query.sort(), query.descending()));
        }
        setRowCount((int) total);
        tellBrowser(loaded);
        List<T> shown = page.items();
        page = null; // asked again at the next request, so that a list never shows what was
        return shown;
    }

    /** The browser puts the new place into its address. */
    private void tellBrowser(PageQuery now) {
        if (PrimeFaces.current().isAjaxRequest()) {
            ListPlace.of(now)
                    .parameters(usual)
                    .forEach((name, value) -> PrimeFaces.current().ajax().addCallbackParam("list-" + name, value));
        }
    }

    private void fetch(PageQuery query) {
        page = source.page(query);
        total = page.total();
        loaded = query;
    }

    @Override
    public String getRowKey(T row) {
        return String.valueOf(key.of(row));
    }

    /** A row of this page, or one that was ticked on a page before. */
    @Override
    public T getRowData(String rowKey) {
        List<T> shown = getWrappedData();
        if (shown != null) {
            shown.stream()
                    .filter(row -> rowKey.equals(getRowKey(row)))
                    .findFirst()
                    .ifPresent(row -> remembered.put(rowKey, row));
        }
        return remembered.get(rowKey);
    }

    /** Rows of a page at first. */
    public int getSize() {
        return start.rows();
    }

    ListPlace start() {
        return start;
    }

    /** Rows of the whole list. */
    public long total() {
        return count(Map.of());
    }

    /** The ticked rows, over all pages. */
    public List<T> getChosen() {
        return chosen;
    }

    public void setChosen(List<T> chosen) {
        this.chosen = chosen == null ? List.of() : List.copyOf(chosen);
    }

    /** Keys of the ticked rows, over all pages. */
    public List<String> selected() {
        return chosen.stream().map(this::getRowKey).toList();
    }

    public void clearSelection() {
        chosen = List.of();
        remembered.clear();
    }
}
