package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.event.EventDetails;
import java.time.Instant;

/**
 * An event for everybody, without the people.
 *
 * @param reference as {@code VA-2026-004}
 * @param title title
 * @param description formatted text
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param place room and address; empty where it is online only
 * @param area key of the Stadtteil, or null
 * @param onlineLink where it takes place on the internet, or null
 * @param seats how many can come, or null: as many as like
 * @param left seats that are left, or null
 * @param open whether one can register
 * @param calledOff whether it was called off
 * @param minutes what came of it, formatted text, or null
 */
public record OpenEventJson(
        String reference,
        String title,
        String description,
        Instant startsAt,
        Instant endsAt,
        String place,
        String area,
        String onlineLink,
        Integer seats,
        Long left,
        boolean open,
        boolean calledOff,
        String minutes) {

    static OpenEventJson of(EventDetails event) {
        return new OpenEventJson(
                event.reference(),
                event.data().title(),
                event.data().description(),
                event.startsAt(),
                event.endsAt(),
                event.data().place(),
                event.data().area(),
                event.data().onlineLink(),
                event.data().seats(),
                event.left(),
                event.open(),
                event.calledOff(),
                event.minutes());
    }
}
