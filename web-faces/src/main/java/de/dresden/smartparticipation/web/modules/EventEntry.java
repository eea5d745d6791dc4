package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.participation.event.EventData;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** An event as it stands in the form while it is being entered. */
public class EventEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String description;
    private LocalDate day;
    private LocalTime from;
    private LocalTime until;
    private String place;
    private String area;
    private String onlineLink;
    private boolean registration = true;
    private Integer seats;
    private LocalDate registerUntil;

    static EventEntry of(EventData data) {
        EventEntry entry = new EventEntry();
        entry.title = data.title();
        entry.description = data.description();
        entry.day = data.day();
        entry.from = data.from();
        entry.until = data.until();
        entry.place = data.place();
        entry.area = data.area();
        entry.onlineLink = data.onlineLink();
        entry.registration = data.registration();
        entry.seats = data.seats();
        entry.registerUntil = data.registerUntil();
        return entry;
    }

    EventData data() {
        return new EventData(
                title, description, day, from, until, place, area, onlineLink, registration, seats, registerUntil);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getOnlineLink() {
        return onlineLink;
    }

    public void setOnlineLink(String onlineLink) {
        this.onlineLink = onlineLink;
    }

    public boolean isRegistration() {
        return registration;
    }

    public void setRegistration(boolean registration) {
        this.registration = registration;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public LocalDate getRegisterUntil() {
        return registerUntil;
    }

    public void setRegisterUntil(LocalDate registerUntil) {
        this.registerUntil = registerUntil;
    }
}
