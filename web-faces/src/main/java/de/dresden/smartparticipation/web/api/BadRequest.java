package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.fault.Reason;

/** The request cannot be read as it is: a wrong parameter, broken JSON. HTTP 400. */
public class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    public BadRequest(String key, Object... arguments) {
        super(key);
        this.reason = Reason.of(key, arguments);
    }

    Reason reason() {
        return reason;
    }
}
