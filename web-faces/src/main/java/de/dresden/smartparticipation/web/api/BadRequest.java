package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.List;

/** The request cannot be read as it is: a wrong parameter, broken JSON. HTTP 400. */
public class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    public BadRequest(String key, Object... arguments) {
        this(List.of(Reason.of(key, arguments)));
    }

    /** All that is wrong at once. @param reasons at least one */
    public BadRequest(List<Reason> reasons) {
        super(reasons.get(0).key());
        this.reasons = List.copyOf(reasons);
    }

    List<Reason> reasons() {
        return reasons;
    }
}
