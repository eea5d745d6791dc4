package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.text.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What a member says to have done: OPEN → CONFIRMED or REJECTED; a rejected one once APPEALED → CONFIRMED or REJECTED. */
@Entity
@Table(schema = "rewards", name = "deed")
class Deed {

    static final String SUBJECT = "deed";
    static final int LONGEST_TEXT = 2_000;

    @Id
    @SequenceGenerator(name = "deed_id", sequenceName = "rewards.deed_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deed_id")
    private Long id;

    @Column(name = "challenge_id")
    private long challenge;

    @Column(name = "member_id")
    private long member;

    @Column(name = "client_id")
    private String clientId;

    private String content;

    @Column(name = "station_id")
    private Long station;

    private String once;

    private LocalDate day;

    private LocalDate since;

    private Integer slot;

    private String text;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private DeedState state;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_for")
    private Long decidedFor;

    private String explanation;

    @Column(name = "appealed_at")
    private Instant appealedAt;

    @Column(name = "appeal_text")
    private String appealText;

    @Column(name = "appeal_decided_at")
    private Instant appealDecidedAt;

    @Column(name = "appeal_decided_by")
    private Long appealDecidedBy;

    @Column(name = "appeal_decided_for")
    private Long appealDecidedFor;

    @Column(name = "appeal_explanation")
    private String appealExplanation;

    @Version
    private long version;

    protected Deed() {}

    private Deed(
            long challenge, long member, String clientId, String content, LocalDate day, LocalDate since, int slot) {
        this.challenge = challenge;
        this.member = member;
        this.clientId = clientId;
        this.content = content;
        this.day = day;
        this.since = since;
        this.slot = slot;
    }

    /** What a clerk has to confirm. @param what in the member's words, 1 to 2,000 characters */
    static Deed told(DeedPlace place, String clientId, String content, String what, Instant now) {
        Deed deed = new Deed(
                place.challenge(), place.member(), clientId, content, place.day(), place.since(), place.slot());
        deed.text = text(what);
        deed.reportedAt = now;
        deed.state = DeedState.OPEN;
        return deed;
    }

    /** What a code on site has proved. @param once the station, with the day where it counts daily */
    static Deed scanned(DeedPlace place, String clientId, String content, long station, String once, Instant now) {
        Deed deed = new Deed(
                place.challenge(), place.member(), clientId, content, place.day(), place.since(), place.slot());
        deed.station = station;
        deed.once = once;
        deed.reportedAt = now;
        deed.state = DeedState.CONFIRMED;
        return deed;
    }

    DeedDecided reported() {
        return tells("reported", Map.of(), null, null);
    }

    /**
     * Confirms it.
     *
     * @param place which of the member's times it takes; its own while it is open, a free one where it was rejected before
     * @throws Refused where there is nothing to decide, or the same person rejected it
     */
    DeedDecided confirm(int place, String because, Capacity by, Instant now) {
        DeedState before = state;
        decide(because, by, now);
        state = DeedState.CONFIRMED;
        slot = place;
        return tells("confirmed", Map.of("state", before.name()), explanation(), by);
    }

    /** Rejects it; the member reads why and may do it once more. */
    DeedDecided reject(String because, Capacity by, Instant now) {
        DeedState before = state;
        decide(because, by, now);
        state = DeedState.REJECTED;
        slot = null;
        return tells("rejected", Map.of("state", before.name()), explanation(), by);
    }

    /**
     * Objects, once.
     *
     * @param days how long after the decision that is possible
     */
    DeedDecided appeal(String why, long days, Instant now) {
        if (state != DeedState.REJECTED || appealedAt != null) {
            throw refused(appealedAt == null ? "nothing-to-appeal" : "appealed-already");
        }
        if (decidedAt.isBefore(now.minus(Duration.ofDays(days)))) {
            throw refused("appeal-late", days);
        }
        appealText = text(why);
        appealedAt = now;
        state = DeedState.APPEALED;
        return tells("appealed", Map.of("state", DeedState.REJECTED.name()), null, null);
    }

    private void decide(String because, Capacity by, Instant now) {
        if (!state.waits()) {
            throw refused("decided-already");
        }
        if (state == DeedState.OPEN) {
            explanation = text(because);
            decidedAt = now;
            decidedBy = by.person();
            decidedFor = by.actingFor();
            return;
        }
        if (by.overlaps(new Capacity(decidedBy, decidedFor))) {
            throw refused("decided-by-yourself");
        }
        appealExplanation = text(because);
        appealDecidedAt = now;
        appealDecidedBy = by.person();
        appealDecidedFor = by.actingFor();
    }

    Deed seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    static String text(String typed) {
        String text = TypedText.text(typed);
        if (text == null || text.length() > LONGEST_TEXT) {
            throw refused("text", LONGEST_TEXT);
        }
        return text;
    }

    Subject subject() {
        return new Subject(SUBJECT, id, "T-" + id);
    }

    Long id() {
        return id;
    }

    long challenge() {
        return challenge;
    }

    long member() {
        return member;
    }

    String content() {
        return content;
    }

    LocalDate day() {
        return day;
    }

    LocalDate since() {
        return since;
    }

    Integer slot() {
        return slot;
    }

    DeedState state() {
        return state;
    }

    private String explanation() {
        return appealExplanation == null ? explanation : appealExplanation;
    }

    private DeedDecided tells(String what, Map<String, ?> before, String because, Capacity by) {
        Map<String, Object> after = new TreeMap<>();
        after.put("state", state.name());
        if (because != null) {
            after.put("reason", because);
        }
        return new DeedDecided(subject(), what, before, after, by == null ? null : by.actingFor());
    }

    private static Refused refused(String why, Object... arguments) {
        return new Refused(Reason.of("rewards.deed." + why, arguments));
    }
}
