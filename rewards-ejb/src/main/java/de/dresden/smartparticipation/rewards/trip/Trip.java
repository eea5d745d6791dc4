package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.rewards.emission.FactorChoice;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.emission.Saving;
import de.dresden.smartparticipation.rewards.trip.check.Judgement;
import de.dresden.smartparticipation.rewards.trip.check.TripFacts;
import de.dresden.smartparticipation.rewards.trip.check.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A trip while something is decided about it. It is made by {@link TripLog}, many at a time. */
@Entity
@Table(schema = "rewards", name = "trip")
class Trip {

    /** Shorter is no reason. */
    static final int SHORTEST_DESPITE = 10;

    @Id
    private Long id;

    @Column(name = "member_id")
    private long member;

    @Column(name = "client_id")
    private String clientId;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    /** What the app took it for, where a clerk has accepted it with another mode; else null. */
    @Enumerated(EnumType.STRING)
    @Column(name = "reported_mode")
    private Mode reportedMode;

    @Column(name = "factor_set")
    private Long factorSet;

    private Integer factor;

    private Integer baseline;

    private Integer metres;

    @Column(name = "starts_at")
    private Instant startsAt;

    private Integer seconds;

    @Column(name = "saving_mg")
    private Long saving;

    @Column(name = "credited_mg")
    private long credited;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private TripState state;

    private String reasons;

    /** What the rules said, where the reasons are by now those of a person; else null. */
    private String found;

    @Column(name = "reversed_by")
    private Long reversedBy;

    @Column(name = "reversed_for")
    private Long reversedFor;

    @Column(name = "received_at")
    private Instant receivedAt;

    private boolean coarse;

    @Version
    private long version;

    protected Trip() {}

    /** One that waits, or was turned down: for tests, as the log would have made it. */
    Trip(long member, Mode mode, int metres, Instant startsAt, int seconds, Long saving, TripState state) {
        this.member = member;
        this.clientId = "trip";
        this.mode = mode;
        this.metres = metres;
        this.startsAt = startsAt;
        this.seconds = seconds;
        this.saving = saving;
        this.state = state;
        this.verdict = state == TripState.REVIEW ? Verdict.REVIEW : Verdict.REJECT;
        this.reasons = "";
    }

    /**
     * Accepts it after all. What counted before it was reversed counts again, without asking the day's limit.
     *
     * @param judgement how much counts now, and why
     * @throws Refused where it is accepted already or its details are gone
     */
    TripDecided accept(Judgement judgement, String explanation, Capacity by) {
        requireDetails();
        if (state == TripState.ACCEPTED) {
            throw new Refused(Reason.of("rewards.trip.accepted-already"));
        }
        Map<String, Object> before = values();
        if (state != TripState.REVERSED) {
            credited = judgement.credited();
            verdict = judgement.verdict();
        }
        stands(TripState.ACCEPTED, judgement.reasons());
        return told("accepted", before, explanation, by);
    }

    /**
     * What it would be with another mode.
     *
     * @param choice what it is computed with then, or null: no set is in force on its day
     * @throws Refused where it has this mode, or its details are gone
     */
    OtherMode as(Mode really, FactorChoice choice) {
        requireDetails();
        if (really == null || really == mode) {
            throw new Refused(Reason.of("rewards.trip.other-mode"));
        }
        OptionalLong saves = choice == null ? OptionalLong.empty() : Saving.milligrams(metres, choice);
        return new OtherMode(really, choice, saves.isPresent() ? saves.getAsLong() : null, List.of());
    }

    /** What the rules are asked about it with another mode. */
    TripFacts factsAs(Mode really) {
        return new TripFacts(really, metres, startsAt, seconds);
    }

    /**
     * Accepts it with another mode; what the app took it for is kept.
     *
     * @param judgement how much counts now, and why; also where it counted before
     * @param despite why it is accepted although the rules find something with that mode, 10 to 2,000 characters; not asked for
     *     where they find nothing
     * @throws Refused where it is accepted already, its details are gone, or that reason is missing
     */
    TripDecided acceptAs(OtherMode other, Judgement judgement, String explanation, String despite, Capacity by) {
        requireDetails();
        if (state == TripState.ACCEPTED) {
            throw new Refused(Reason.of("rewards.trip.accepted-already"));
        }
        String nevertheless = other.found().isEmpty() ? null : requireDespite(other, despite);
        Map<String, Object> before = values();
        List<Reason> why = new ArrayList<>();
        why.add(Reason.of("rewards.trip.mode-corrected", word(mode), word(other.mode())));
        if (nevertheless != null) {
            why.add(Reason.of("rewards.trip.nevertheless"));
            why.addAll(other.found());
        }
        why.addAll(judgement.reasons());
        reportedMode = reportedMode == null ? mode : reportedMode;
        mode = other.mode();
        FactorChoice choice = other.choice();
        factorSet = choice == null ? null : choice.set();
        factor = choice == null ? null : choice.gramsPerKm();
        baseline = choice == null ? null : choice.baselineGramsPerKm();
        saving = other.saving();
        credited = judgement.credited();
        verdict = judgement.verdict();
        stands(TripState.ACCEPTED, why);
        return told("accepted", before, nevertheless == null ? explanation : explanation + "\n" + nevertheless, by);
    }

    private static String requireDespite(OtherMode other, String typed) {
        String text = TypedText.text(typed);
        if (text == null || text.length() < SHORTEST_DESPITE || text.length() > TripCase.LONGEST_TEXT) {
            throw new Refused(
                    Reason.of("rewards.trip.despite", word(other.mode()), SHORTEST_DESPITE, TripCase.LONGEST_TEXT));
        }
        return text;
    }

    /** @throws Refused where it is accepted: then it is reversed */
    TripDecided reject(String explanation, Capacity by) {
        if (state == TripState.ACCEPTED) {
            throw new Refused(Reason.of("rewards.trip.accepted-already"));
        }
        Map<String, Object> before = values();
        if (state == TripState.REVIEW) {
            state = TripState.REJECTED;
        }
        return told("rejected", before, explanation, by);
    }

    /** Takes it back; what it counted on its day stays counted there. @throws Refused where it is not accepted */
    TripDecided reverse(String explanation, Capacity by) {
        requireDetails();
        if (state != TripState.ACCEPTED) {
            throw new Refused(Reason.of("rewards.trip.not-accepted"));
        }
        Map<String, Object> before = values();
        reversedBy = by.person();
        reversedFor = by.actingFor();
        stands(TripState.REVERSED, List.of(Reason.of("rewards.trip.reversed", explanation)));
        return told("reversed", before, explanation, by);
    }

    /** @throws Refused where there is nothing to object to */
    TripDecided appealed() {
        requireDetails();
        if (state != TripState.REJECTED && state != TripState.REVERSED) {
            throw new Refused(Reason.of("rewards.trip.nothing-to-appeal"));
        }
        return told("appealed", values(), null, Capacity.NOBODY);
    }

    /** As the other rooms are told of it. @param again whether it was accepted before */
    TripAccepted accepted(boolean again) {
        return new TripAccepted(id, member, mode, metres, startsAt, seconds, day(), saving, credited, again);
    }

    Trip seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    Subject subject() {
        return new Subject("trip", id, String.valueOf(id));
    }

    LocalDate day() {
        return LocalDate.ofInstant(startsAt, Clocks.BERLIN);
    }

    long id() {
        return id;
    }

    long member() {
        return member;
    }

    String clientId() {
        return clientId;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    TripState state() {
        return state;
    }

    Long saving() {
        return saving;
    }

    long credited() {
        return credited;
    }

    /** Milligrams of its day's limit that are its own already: those of a trip that was accepted once. */
    long counted() {
        return state == TripState.REVERSED ? credited : 0;
    }

    List<Reason> reasons() {
        return StoredReasons.read(reasons);
    }

    /** Who took it back; nobody where it was not. */
    Capacity reversedBy() {
        return new Capacity(reversedBy, reversedFor);
    }

    private void stands(TripState now, List<Reason> why) {
        found = found == null ? reasons : found;
        reasons = StoredReasons.text(why);
        state = now;
    }

    private static Reason word(Mode mode) {
        return Reason.of("rewards.mode." + mode);
    }

    private void requireDetails() {
        if (coarse) {
            throw new Refused(Reason.of("rewards.trip.details-gone"));
        }
    }

    /** The trip's own facts stay out of the history: they are to be gone after 90 days. */
    private Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("state", state.name());
        values.put("mode", mode.name());
        return values;
    }

    private TripDecided told(String what, Map<String, Object> before, String explanation, Capacity by) {
        Map<String, Object> after = values();
        if (explanation != null) {
            after.put("reason", explanation);
        }
        return new TripDecided(subject(), what, before, after, by.actingFor());
    }
}
