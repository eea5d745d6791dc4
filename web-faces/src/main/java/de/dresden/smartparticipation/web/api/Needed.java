package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.List;

/** Names everything that a body lacks, at once, so that whoever writes a program need not ask three times. */
final class Needed {

    private final List<Reason> missing = new ArrayList<>();

    private Needed() {}

    /** The body itself. @throws BadRequest where there is none */
    static <T> T body(T given) {
        if (given == null) {
            throw new BadRequest("web.api.body-missing");
        }
        return given;
    }

    static Needed value(String name, Object given) {
        return new Needed().and(name, given);
    }

    Needed and(String name, Object given) {
        if (given == null) {
            missing.add(Reason.of("web.api.missing", name));
        }
        return this;
    }

    /** @throws BadRequest that names each value that is not there */
    void orRefuse() {
        if (!missing.isEmpty()) {
            throw new BadRequest(missing);
        }
    }
}
