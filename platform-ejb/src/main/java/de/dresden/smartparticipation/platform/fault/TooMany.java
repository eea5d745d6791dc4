package de.dresden.smartparticipation.platform.fault;

import java.time.Duration;
import java.util.List;

/** A limit of how often something may be done within some time is reached; later it can be done again. HTTP 429. */
public final class TooMany extends Refused {

    private static final long serialVersionUID = 1L;

    private final Duration within;

    /** @param within the time within which the limit counts: when it is over, one is free again at the latest */
    public TooMany(Reason reason, Duration within) {
        super(List.of(reason));
        this.within = within;
    }

    /** How long to wait at most. */
    public Duration within() {
        return within;
    }
}
