package de.dresden.smartparticipation.participation.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An {@link Access} as it is stored. */
@Embeddable
class AccessRow {

    @Enumerated(EnumType.STRING)
    private AccessKind kind;

    private String place;

    private String room;

    private String hours;

    protected AccessRow() {}

    AccessRow(Access access) {
        kind = access.kind();
        place = access.place();
        room = access.room();
        hours = access.hours();
    }

    Access access() {
        return new Access(kind, place, room, hours);
    }
}
