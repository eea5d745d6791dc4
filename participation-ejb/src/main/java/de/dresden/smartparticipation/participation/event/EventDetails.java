package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.platform.files.StoredFile;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An event with all that belongs to it, without the people.
 *
 * @param id key
 * @param module key of its module
 * @param reference public reference, as {@code VA-2026-004}
 * @param data what was entered
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param registerUntil first moment at which nobody can register any more
 * @param taken seats given away
 * @param waiting how many wait for a seat
 * @param cancelledAt when it was called off, or null
 * @param cancelReason why, or null
 * @param minutes what came of it, formatted text, or null
 * @param photoConsent why the people on the photos may be shown, or null
 * @param files minutes and photos
 * @param time whether it is ahead, running or over
 * @param open whether one can register at this moment, for a seat or for the waiting list
 * @param version version to be named in a change
 */
public record EventDetails(
        long id,
        long module,
        String reference,
        EventData data,
        Instant startsAt,
        Instant endsAt,
        Instant registerUntil,
        long taken,
        long waiting,
        Instant cancelledAt,
        String cancelReason,
        String minutes,
        String photoConsent,
        List<StoredFile> files,
        Time time,
        boolean open,
        long version)
        implements Serializable {

    /** Where an event lies, seen from now. */
    public enum Time {
        AHEAD,
        NOW,
        PAST
    }

    public EventDetails {
        files = List.copyOf(files);
    }

    /** Whether whoever registers now has to wait. */
    public boolean full() {
        return data.seats() != null && (taken >= data.seats() || waiting > 0);
    }

    /** Seats that are left; 0 where it is full; null where there are as many as like. */
    public Long left() {
        return data.seats() == null ? null : full() ? 0 : data.seats() - taken;
    }

    public boolean calledOff() {
        return cancelledAt != null;
    }
}
