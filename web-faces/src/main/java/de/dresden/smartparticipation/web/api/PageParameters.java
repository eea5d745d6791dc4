package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.ws.rs.QueryParam;

/** {@code page} from 0 and {@code size} from 1 to {@value PageQuery#LARGEST}; anything else is told, not corrected. */
public class PageParameters {

    @QueryParam("page")
    private String page;

    @QueryParam("size")
    private String size;

    public PageQuery query() {
        return PageQuery.of(
                number("page", page, 0, 0, Integer.MAX_VALUE),
                number("size", size, PageQuery.USUAL, 1, PageQuery.LARGEST));
    }

    private static int number(String name, String given, int usual, int least, int most) {
        if (given == null) {
            return usual;
        }
        try {
            int number = Integer.parseInt(given.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw new BadRequest("web.api.number-parameter", name, least, most);
    }
}
