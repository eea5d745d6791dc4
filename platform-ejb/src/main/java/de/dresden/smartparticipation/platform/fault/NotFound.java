package de.dresden.smartparticipation.platform.fault;

import java.util.List;

/** There is no such object, or none that this person may know of. HTTP 404. */
public final class NotFound extends Fault {

    private static final long serialVersionUID = 1L;

    public NotFound(Object key) {
        super(List.of(Reason.of("platform.fault.not-found", String.valueOf(key))));
    }
}
