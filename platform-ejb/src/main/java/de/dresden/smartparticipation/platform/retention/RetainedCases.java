package de.dresden.smartparticipation.platform.retention;

import de.dresden.smartparticipation.platform.identity.Actor;
import java.time.Instant;
import java.util.List;

/** The cases of one kind, as consultations; a package-private bean of the room that owns them. */
public interface RetainedCases {

    /** The kind, as {@code consultation}. */
    String type();

    /**
     * One case, for whoever may know of it.
     *
     * @throws de.dresden.smartparticipation.platform.fault.NotFound for others
     */
    RetainedCase of(String reference, Actor actor);

    /** Those that ended before this moment. */
    List<RetainedCase> endedBefore(Instant moment);
}
