package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.platform.paging.AllPages;
import de.dresden.smartparticipation.platform.paging.Page;
import java.util.List;

/** Rows that were read at once, for who writes page by page. */
final class OnePage {

    private OnePage() {}

    static <T> AllPages<T> of(List<T> rows) {
        return AllPages.of(
                query -> {
                    int from = Math.min(rows.size(), query.page() * query.size());
                    int to = Math.min(rows.size(), from + query.size());
                    return Page.of(query, rows.subList(from, to), rows.size());
                },
                "id");
    }
}
