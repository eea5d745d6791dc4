package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.paging.Page;
import jakarta.faces.context.FacesContext;
import java.util.Map;

/**
 * The links from one page of a list to the next.
 *
 * @param address address of the list with its filters
 * @param page number of the page, from 1
 * @param pages how many pages there are, at least 1
 */
public record Pager(String address, int page, int pages) {

    private static final String PARAMETER = "page";

    static Pager of(String address, Page<?> page) {
        return new Pager(address, page.page() + 1, last(page) + 1);
    }

    /** Number of the list's last page, from 0. */
    static int last(Page<?> page) {
        return (int) (Math.max(0, page.total() - 1) / page.size());
    }

    /** Number of the page that the address names, from 0; 0 for what makes no sense. */
    static int fromUrl() {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String given = parameters.get(PARAMETER);
        return given != null && given.matches("\\d{1,6}") ? Math.max(0, Integer.parseInt(given) - 1) : 0;
    }

    /** Address of the page before, or null on the first. */
    public String before() {
        return page > 1 ? to(page - 1) : null;
    }

    /** Address of the page behind, or null on the last. */
    public String behind() {
        return page < pages ? to(page + 1) : null;
    }

    private String to(int number) {
        return number == 1 ? address : address + (address.contains("?") ? "&" : "?") + PARAMETER + "=" + number;
    }
}
