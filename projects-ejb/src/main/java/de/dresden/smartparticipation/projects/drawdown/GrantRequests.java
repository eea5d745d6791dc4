package de.dresden.smartparticipation.projects.drawdown;

import java.io.Serializable;
import java.util.List;

/**
 * The payment requests on a project's grant.
 *
 * @param rows requests, the latest first
 * @param account the recipient's account, or null
 * @param items items of the cost plan
 */
public record GrantRequests(List<DrawdownRow> rows, AccountView account, List<String> items) implements Serializable {

    public GrantRequests {
        rows = List.copyOf(rows);
        items = List.copyOf(items);
    }
}
