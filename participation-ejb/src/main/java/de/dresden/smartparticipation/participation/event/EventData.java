package de.dresden.smartparticipation.participation.event;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What is entered for an event; times are those of Dresden.
 *
 * @param title title, 3 to 200 characters
 * @param description what happens there, formatted text; may be empty
 * @param day its day
 * @param from when it begins
 * @param until when it ends, on the same day
 * @param place room and address; empty where it is online only
 * @param area key of the Stadtteil, or null
 * @param onlineLink where it takes place on the internet, or null
 * @param registration whether one has to register
 * @param seats how many can come, or null: as many as like
 * @param registerUntil last day to register, or null: until it begins
 */
public record EventData(
        String title,
        String description,
        LocalDate day,
        LocalTime from,
        LocalTime until,
        String place,
        String area,
        String onlineLink,
        boolean registration,
        Integer seats,
        LocalDate registerUntil)
        implements Serializable {

    public EventData {
        title = title == null ? "" : title.strip();
        description = description == null ? "" : description;
        place = place == null ? "" : place.strip();
        area = blankToNull(area);
        onlineLink = blankToNull(onlineLink);
        seats = registration ? seats : null;
    }

    EventData described(String allowed) {
        return new EventData(
                title, allowed, day, from, until, place, area, onlineLink, registration, seats, registerUntil);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
