package de.dresden.smartparticipation.platform.fault;

import java.util.List;

/** There is no such object, or none that this person may know of. HTTP 404. */
public final class NotFound extends Fault {

    private static final long serialVersionUID = 1L;

    public NotFound(Object key) {
        this(Reason.of("platform.fault.not-found", String.valueOf(key)));
    }

    private NotFound(Reason reason) {
        super(List.of(reason));
    }

    /** Nothing goes by a code that somebody typed or scanned: never was, is over, or is another's; which of them is not told. */
    public static NotFound code() {
        return new NotFound(Reason.of("platform.fault.no-code"));
    }
}
