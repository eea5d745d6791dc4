package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.grant.GrantFrame;
import de.dresden.smartparticipation.projects.grant.GrantStanding;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A grant as its recipient sees it over the secret link.
 *
 * @param project reference of the project
 * @param title its title
 * @param recipient name of the recipient
 * @param grant the grant
 * @param standing what has become of its money
 * @param closed why nothing can be asked for now, or null
 * @param account the account, or null
 * @param requests own requests, the latest first
 * @param items items of the cost plan
 * @param advanceUntil last day by which an advance that is asked for today has to be spent; null: there are no advances
 */
public record OwnGrant(
        String project,
        String title,
        String recipient,
        GrantFrame grant,
        GrantStanding standing,
        Reason closed,
        AccountView account,
        List<DrawdownRow> requests,
        List<String> items,
        LocalDate advanceUntil)
        implements Serializable {

    public OwnGrant {
        requests = List.copyOf(requests);
        items = List.copyOf(items);
    }
}
