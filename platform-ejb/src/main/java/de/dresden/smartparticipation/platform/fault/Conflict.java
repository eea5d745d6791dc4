package de.dresden.smartparticipation.platform.fault;

import java.util.List;

/** Somebody else was faster: what was seen is not what is stored any more. HTTP 409. */
public final class Conflict extends Fault {

    private static final long serialVersionUID = 1L;

    public Conflict(Reason reason) {
        super(List.of(reason));
    }

    /** The version that was sent is not the stored one. */
    public static Conflict changedMeanwhile() {
        return new Conflict(Reason.of("platform.fault.changed-meanwhile"));
    }
}
