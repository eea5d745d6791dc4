package de.dresden.smartparticipation.web.table;

import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where in a list somebody is, as it stands in the address: {@code page} from 1, {@code rows} of a page, {@code sort}, {@code
 * desc}. So a list comes back as it was left, and its second page can be sent to a colleague.
 *
 * @param page number of the page, from 0
 * @param rows rows of a page
 * @param sort name of the sort, or null for the list's own order
 * @param descending whether the order is turned round
 */
record ListPlace(int page, int rows, String sort, boolean descending) implements Serializable {

    static final String PAGE = "page";
    static final String ROWS = "rows";
    static final String SORT = "sort";
    static final String DESCENDING = "desc";

    /** The parameters of an address that say the place. */
    static final Set<String> PARAMETERS = Set.of(PAGE, ROWS, SORT, DESCENDING);

    /** What can be chosen below a list. */
    private static final List<Integer> CHOICES = List.of(25, 50, 100);

    /** The place that the address of the current request names; what makes no sense in it is as good as not there. */
    static ListPlace fromUrl(int usual) {
        FacesContext context = FacesContext.getCurrentInstance();
        return context == null
                ? of(Map.of(), usual)
                : of(context.getExternalContext().getRequestParameterMap(), usual);
    }

    /** @param usual rows of a page where the address does not say */
    static ListPlace of(Map<String, String> parameters, int usual) {
        int rows = number(parameters.get(ROWS));
        String sort = parameters.get(SORT);
        return new ListPlace(
                Math.max(0, number(parameters.get(PAGE)) - 1),
                CHOICES.contains(rows) ? rows : usual,
                sort == null || sort.isBlank() ? null : sort,
                "true".equals(parameters.get(DESCENDING)));
    }

    static ListPlace of(PageQuery query) {
        return new ListPlace(query.page(), query.size(), query.sort(), query.descending());
    }

    PageQuery query() {
        return new PageQuery(page, rows, sort, descending);
    }

    /** Number of the first row of the page, from 0. */
    int first() {
        return page * rows;
    }

    /** What of it stands in an address: nothing for what is as usual. */
    Map<String, String> parameters(int usual) {
        return Map.of(
                PAGE, page == 0 ? "" : String.valueOf(page + 1),
                ROWS, rows == usual ? "" : String.valueOf(rows),
                SORT, sort == null ? "" : sort,
                DESCENDING, sort != null && descending ? "true" : "");
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
