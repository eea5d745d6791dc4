package de.dresden.smartparticipation.platform.persondata;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request as clerks see it.
 *
 * @param id key
 * @param reference what it is called, as {@code DS-51}
 * @param kind what is asked for
 * @param state where it stands
 * @param email the address; null once its data are erased
 * @param askedAt when it came
 * @param identifiedAt when the person showed who it is, or null
 * @param identifiedHow how, where not by the confirmed address; else null
 * @param due last day on which it should be answered
 * @param doneAt when it was over, or null
 * @param records how many records were handed out or erased, or null
 * @param refusal why it was refused, or null
 */
public record RequestRow(
        long id,
        String reference,
        RequestKind kind,
        RequestState state,
        String email,
        Instant askedAt,
        Instant identifiedAt,
        String identifiedHow,
        LocalDate due,
        Instant doneAt,
        Integer records,
        String refusal)
        implements Serializable {

    public boolean open() {
        return state == RequestState.OPEN;
    }

    public boolean proposed() {
        return state == RequestState.PROPOSED;
    }

    public boolean over() {
        return doneAt != null;
    }
}
