package de.dresden.smartparticipation.rewards.trip;

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
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a clerk has to decide about a trip: once because the rules want it, once because the member objects. */
@Entity
@Table(schema = "rewards", name = "trip_case")
class TripCase {

    static final int LONGEST_TEXT = 2_000;

    @Id
    @SequenceGenerator(name = "trip_case_id", sequenceName = "rewards.trip_case_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trip_case_id")
    private Long id;

    @Column(name = "trip_id")
    private long trip;

    @Enumerated(EnumType.STRING)
    private CaseCause cause;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "appeal_text")
    private String appealText;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_for")
    private Long decidedFor;

    private Boolean accepted;

    private String explanation;

    @Version
    private long version;

    protected TripCase() {}

    private TripCase(long trip, CaseCause cause, String appealText, Instant now) {
        this.trip = trip;
        this.cause = cause;
        this.appealText = appealText;
        this.openedAt = now;
    }

    /** The rules want the trip to be looked at. */
    static TripCase review(long trip, Instant now) {
        return new TripCase(trip, CaseCause.REVIEW, null, now);
    }

    /** @param text why the member objects, 1 to 2,000 characters */
    static TripCase appeal(long trip, String text, Instant now) {
        return new TripCase(trip, CaseCause.APPEAL, text(text), now);
    }

    /**
     * Decides.
     *
     * @param earlier who decided about the trip before
     * @param because why, 1 to 2,000 characters; the member reads it
     * @throws Refused where it is decided already, or by whom it objects to
     */
    void decide(boolean accept, String because, Capacity by, List<Capacity> earlier, Instant now) {
        if (decidedAt != null) {
            throw new Refused(Reason.of("rewards.trip.decided-already"));
        }
        refusal(by, earlier).ifPresent(why -> {
            throw new Refused(why);
        });
        explanation = text(because);
        accepted = accept;
        decidedAt = now;
        decidedBy = by.person();
        decidedFor = by.actingFor();
    }

    /** Why somebody may not decide: nobody judges an objection to the own decision. @param earlier who decided about the trip before */
    Optional<Reason> refusal(Capacity by, List<Capacity> earlier) {
        return earlier.stream().anyMatch(by::overlaps)
                ? Optional.of(Reason.of("rewards.trip.decided-by-yourself"))
                : Optional.empty();
    }

    TripCase seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(new Subject("trip", trip, String.valueOf(trip)));
        }
        return this;
    }

    static String text(String typed) {
        String text = TypedText.text(typed);
        if (text == null || text.length() > LONGEST_TEXT) {
            throw new Refused(Reason.of("rewards.trip.text", LONGEST_TEXT));
        }
        return text;
    }

    Long id() {
        return id;
    }

    long trip() {
        return trip;
    }

    CaseCause cause() {
        return cause;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String explanation() {
        return explanation;
    }

    /** Who decided; nobody while it is open. */
    Capacity decidedBy() {
        return new Capacity(decidedBy, decidedFor);
    }
}
