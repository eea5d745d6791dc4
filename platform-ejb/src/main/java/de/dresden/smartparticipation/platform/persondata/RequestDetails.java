package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import java.io.Serializable;
import java.util.List;

/**
 * A request with what was found.
 *
 * @param row the request
 * @param found what the product keeps with the address; nothing while the person has not shown who it is, and when it is over
 * @param approval the approval as whoever looks sees it
 */
public record RequestDetails(RequestRow row, List<FoundData> found, ApprovalView approval) implements Serializable {

    public RequestDetails {
        found = List.copyOf(found);
    }

    public int records() {
        return found.stream().mapToInt(kind -> kind.records().size()).sum();
    }
}
