package de.dresden.smartparticipation.web.plans;

import de.dresden.smartparticipation.participation.plan.Access;
import de.dresden.smartparticipation.participation.plan.AccessKind;
import java.io.Serializable;

/** The fields of one access beside the internet. */
public class AccessFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private AccessKind kind;
    private String place;
    private String room;
    private String hours;

    static AccessFields of(Access access) {
        AccessFields fields = new AccessFields();
        fields.kind = access.kind();
        fields.place = access.place();
        fields.room = access.room();
        fields.hours = access.hours();
        return fields;
    }

    boolean isFilled() {
        return kind != null || place != null && !place.isBlank();
    }

    Access access() {
        return new Access(kind, place, room, hours);
    }

    public AccessKind getKind() {
        return kind;
    }

    public void setKind(AccessKind kind) {
        this.kind = kind;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }
}
