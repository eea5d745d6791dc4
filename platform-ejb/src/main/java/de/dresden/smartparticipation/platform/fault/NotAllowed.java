package de.dresden.smartparticipation.platform.fault;

import java.util.List;

/** The person has the role for such things, but not for this object. HTTP 403. */
public final class NotAllowed extends Fault {

    private static final long serialVersionUID = 1L;

    public NotAllowed(Reason reason) {
        super(List.of(reason));
    }

    public NotAllowed() {
        this(Reason.of("platform.fault.not-allowed"));
    }
}
