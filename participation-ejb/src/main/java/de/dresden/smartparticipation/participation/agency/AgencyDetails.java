package de.dresden.smartparticipation.participation.agency;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import java.io.Serializable;
import java.util.List;

/**
 * All about one agency.
 *
 * @param id key
 * @param reference as {@code TB-0042}
 * @param data what was entered
 * @param active whether it is heard on plans
 * @param contacts its persons, the present ones first, then those who left, the latest first
 * @param history what happened to the entry, the latest first
 * @param version to be handed in with a change
 */
public record AgencyDetails(
        long id,
        String reference,
        AgencyData data,
        boolean active,
        List<ContactRow> contacts,
        List<HistoryEvent> history,
        long version)
        implements Serializable {

    public AgencyDetails {
        contacts = List.copyOf(contacts);
        history = List.copyOf(history);
    }
}
