package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;

/**
 * Another easily reached access beside the internet.
 *
 * @param kind what one finds there
 * @param place building and address
 * @param room room, or null
 * @param hours when it is open
 */
public record Access(AccessKind kind, String place, String room, String hours) implements Serializable {

    public Access {
        place = place == null ? "" : place.strip();
        room = room == null || room.isBlank() ? null : room.strip();
        hours = hours == null ? "" : hours.strip();
    }
}
