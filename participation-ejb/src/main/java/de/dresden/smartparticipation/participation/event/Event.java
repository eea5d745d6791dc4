package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An event: see the package. How many seats are given away is counted by {@link Seats}, beside this. */
@Entity
@Table(schema = "participation", name = "event")
class Event {

    static final String MINUTES = "event.minutes";

    @Id
    @SequenceGenerator(name = "event_id", sequenceName = "participation.event_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_id")
    private Long id;

    @Column(name = "module_id")
    private long module;

    private String reference;

    private String title;

    private String description;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String place;

    @Column(name = "area_key")
    private String area;

    @Column(name = "online_link")
    private String onlineLink;

    private boolean registration;

    private Integer seats;

    @Column(name = "register_until")
    private Instant registerUntil;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    private String minutes;

    @Column(name = "photo_consent")
    private String photoConsent;

    @Version
    private long version;

    protected Event() {}

    Event(long module, String reference, EventData data) {
        this.module = module;
        this.reference = reference;
        enter(data);
    }

    EventChanged added(Capacity by) {
        return new EventChanged(subject(), "added", Map.of(), values(), by);
    }

    /** @param taken seats given away; fewer there cannot be any more */
    EventChanged change(EventData data, long taken, Capacity by) {
        requireHeld();
        if (data.seats() != null && data.seats() < taken) {
            throw new Refused(Reason.of("participation.event.seats-taken", taken));
        }
        if (!data.registration() && taken > 0) {
            throw new Refused(Reason.of("participation.event.registered-already", taken));
        }
        Map<String, Object> before = values();
        enter(data);
        return new EventChanged(subject(), "changed", before, values(), by);
    }

    EventChanged callOff(String why, Capacity by, Instant now) {
        requireHeld();
        if (why == null || why.isBlank()) {
            throw new Refused(Reason.of("participation.consultation.reason-missing"));
        }
        if (!now.isBefore(endsAt)) {
            throw new Refused(Reason.of("participation.event.over"));
        }
        cancelledAt = now;
        cancelReason = why.strip();
        return new EventChanged(subject(), "called-off", Map.of(), Map.of("reason", cancelReason), by);
    }

    /** @param registrations how many are or were registered */
    EventChanged removed(long registrations, Capacity by) {
        if (registrations > 0) {
            throw new Refused(Reason.of("participation.event.has-registrations", registrations));
        }
        return new EventChanged(
                subject(), "removed", values(), Map.of(), by, List.of(new TaskChange.CloseAll(subject())), List.of());
    }

    /** @param html formatted text, already allowed; empty takes them away */
    EventChanged report(String html, Capacity by, Instant now) {
        requireHeld();
        if (now.isBefore(startsAt)) {
            throw new Refused(Reason.of("participation.event.not-begun"));
        }
        String before = minutes;
        minutes = html.isBlank() ? null : html;
        Map<String, Object> was = new HashMap<>();
        was.put("minutes", before);
        Map<String, Object> is = new HashMap<>();
        is.put("minutes", minutes);
        List<TaskChange> tasks = minutes == null ? List.of() : List.of(new TaskChange.Close(MINUTES, subject()));
        return new EventChanged(subject(), "reported", was, is, by, tasks, List.of());
    }

    /** @param consent why the people on the photos may be shown; needed for pictures, else null */
    EventChanged fileAdded(String name, boolean picture, String consent, Capacity by) {
        requireHeld();
        if (picture && (consent == null || consent.isBlank())) {
            throw new Refused(Reason.of("participation.event.photo-consent"));
        }
        Map<String, Object> after = new HashMap<>(Map.of("file", name));
        if (picture) {
            photoConsent = consent.strip();
            after.put("consent", photoConsent);
        }
        return new EventChanged(subject(), "file-added", Map.of(), after, by);
    }

    EventChanged fileRemoved(String name, Capacity by) {
        return new EventChanged(subject(), "file-removed", Map.of("file", name), Map.of(), by);
    }

    EventChanged attended(long who, Boolean came, Capacity by) {
        Map<String, Object> after = new HashMap<>();
        after.put("registration", who);
        after.put("attended", came);
        return new EventChanged(subject(), "attendance", Map.of(), after, by);
    }

    EventChanged handedOut(long people, Capacity by) {
        return new EventChanged(subject(), "participants-handed-out", Map.of(), Map.of("people", people), by);
    }

    void requireVersion(long seen) {
        if (version != seen) {
            throw Conflict.changedMeanwhile(subject());
        }
    }

    private void requireHeld() {
        if (cancelledAt != null) {
            throw new Refused(Reason.of("participation.event.called-off"));
        }
    }

    private void enter(EventData data) {
        AcceptableEvent.require(data);
        title = data.title();
        description = data.description();
        startsAt = data.day().atTime(data.from()).atZone(Clocks.BERLIN).toInstant();
        endsAt = data.day().atTime(data.until()).atZone(Clocks.BERLIN).toInstant();
        place = data.place();
        area = data.area();
        onlineLink = data.onlineLink();
        registration = data.registration();
        seats = data.seats();
        registerUntil = data.registerUntil() == null
                ? null
                : data.registerUntil().plusDays(1).atStartOfDay(Clocks.BERLIN).toInstant();
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("title", title);
        values.put("startsAt", startsAt.toString());
        values.put("endsAt", endsAt.toString());
        values.put("place", place);
        values.put("onlineLink", onlineLink);
        values.put("registration", registration);
        values.put("seats", seats);
        values.put("registerUntil", registerUntil == null ? null : registerUntil.toString());
        return values;
    }

    Subject subject() {
        return new Subject(EventChanged.SUBJECT, id == null ? 0 : id, reference);
    }

    long module() {
        return module;
    }

    Long id() {
        return id;
    }
}
