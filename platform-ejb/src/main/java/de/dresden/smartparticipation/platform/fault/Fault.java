package de.dresden.smartparticipation.platform.fault;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/** A failure with sentences for the person who asked. */
@ApplicationException(rollback = true, inherited = true)
public abstract sealed class Fault extends RuntimeException permits Refused, Conflict, NotAllowed, NotFound {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    protected Fault(List<Reason> reasons) {
        super(reasons.stream().map(Reason::key).collect(Collectors.joining(", ")));
        this.reasons = List.copyOf(reasons);
    }

    /** The sentences, at least one. */
    public List<Reason> reasons() {
        return reasons;
    }

    public Reason reason() {
        return reasons.get(0);
    }
}
