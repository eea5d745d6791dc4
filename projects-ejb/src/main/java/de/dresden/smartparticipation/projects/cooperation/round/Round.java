package de.dresden.smartparticipation.projects.cooperation.round;

import static de.dresden.smartparticipation.projects.cooperation.round.AcceptableRound.because;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;

/** A round: see the package for its life. */
@Entity
@Table(schema = "projects", name = "cooperation_round")
class Round {

    @Id
    @SequenceGenerator(
            name = "cooperation_round_id",
            sequenceName = "projects.cooperation_round_id",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cooperation_round_id")
    private Long id;

    private String reference;

    private String title;

    @Column(name = "title_english")
    private String titleEnglish;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.DRAFT;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Embedded
    private RuleColumns rules;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "close_reason")
    private String closeReason;

    @Version
    private long version;

    protected Round() {}

    /** @throws Refused with everything that is wrong, its first day in the past included */
    Round(String reference, RoundData data, Instant now) {
        this.reference = reference;
        this.createdAt = now;
        this.stateSince = now;
        write(data, LocalDate.ofInstant(now, Clocks.BERLIN));
    }

    /**
     * Rules count from the next variant on.
     *
     * @param today the city's day; the first day is not before it, nor before the one that is kept
     * @throws Refused with everything that is wrong, or where it is too late
     */
    final void write(RoundData data, LocalDate today) {
        if (state == RoundState.PROPOSED || state == RoundState.CLOSED) {
            throw new Refused(because("not-now"));
        }
        AcceptableRound.require(data, firstDay == null || firstDay.isAfter(today) ? today : firstDay);
        title = data.title().german();
        titleEnglish = data.title().english();
        firstDay = data.firstDay();
        lastDay = data.lastDay();
        rules = new RuleColumns(data.rules());
    }

    void open(Instant now) {
        move(RoundState.DRAFT, RoundState.OPEN, now);
    }

    /** One of its variants waits for a second person. */
    void propose(Instant now) {
        requireComputable();
        move(state, RoundState.PROPOSED, now);
    }

    /** The proposal was taken back, or sent back. @param asked whether pairs of an earlier variant were released */
    void goOn(boolean asked, Instant now) {
        move(RoundState.PROPOSED, asked ? RoundState.RELEASED : RoundState.OPEN, now);
    }

    void release(Instant now) {
        move(RoundState.PROPOSED, RoundState.RELEASED, now);
    }

    /** @param reason 1 to 2,000 characters */
    void close(String reason, Instant now) {
        if (state == RoundState.PROPOSED || state == RoundState.CLOSED) {
            throw new Refused(because("not-now"));
        }
        closeReason = AcceptableRound.reason(reason);
        closedAt = now;
        move(state, RoundState.CLOSED, now);
    }

    /** @throws Refused where no variant can be computed now */
    void requireComputable() {
        if (state != RoundState.OPEN && state != RoundState.RELEASED) {
            throw new Refused(because("not-now"));
        }
    }

    /** @throws Refused where it is over, or waits for a second person */
    void requireChangeable() {
        if (state == RoundState.PROPOSED || state == RoundState.CLOSED) {
            throw new Refused(because("not-now"));
        }
    }

    private void move(RoundState from, RoundState to, Instant now) {
        if (state != from) {
            throw new Refused(because("not-now"));
        }
        state = to;
        stateSince = now;
    }

    /** @throws Conflict where it changed since this version was read */
    Round seenAs(RoundKey key) {
        if (key.version() != version) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    Subject subject() {
        return new Subject(RoundChanged.SUBJECT, id == null ? 0 : id, reference);
    }

    RoundKey key() {
        return new RoundKey(reference, version);
    }

    RoundData data() {
        return new RoundData(title(), firstDay, lastDay, rules());
    }

    RoundFrame frame() {
        return new RoundFrame(id, reference, title(), state, stateSince, firstDay, lastDay);
    }

    Wording title() {
        return new Wording(title, titleEnglish);
    }

    RoundRules rules() {
        return rules.rules();
    }

    RoundState state() {
        return state;
    }

    String closeReason() {
        return closeReason;
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }
}
