package de.dresden.smartparticipation.participation.hearing;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One agency in one round: see the package for its life. */
@Entity
@Table(schema = "participation", name = "hearing")
class Hearing {

    private static final int LONGEST_REASON = 2_000;
    private static final int SHORTEST_REASON = 5;

    @Id
    @SequenceGenerator(name = "hearing_id", sequenceName = "participation.hearing_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hearing_id")
    private Long id;

    @Column(name = "plan_id")
    private long plan;

    @Column(name = "round_id")
    private long round;

    @Column(name = "agency_id")
    private long agency;

    @Enumerated(EnumType.STRING)
    private HearingState state;

    @Column(name = "notified_at")
    private Instant notifiedAt;

    @Column(name = "by_letter")
    private boolean byLetter;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private LocalDate due;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    private int reminders;

    @Column(name = "wanted_until")
    private LocalDate wantedUntil;

    @Column(name = "wanted_reason")
    private String wantedReason;

    @Column(name = "wanted_at")
    private Instant wantedAt;

    @Enumerated(EnumType.STRING)
    private ExtensionState extension;

    @Column(name = "extension_remark")
    private String extensionRemark;

    @Column(name = "extension_by")
    private Long extensionBy;

    @Enumerated(EnumType.STRING)
    private HearingAnswer answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "statement_id")
    private Long statement;

    @Version
    private long version;

    protected Hearing() {}

    Hearing(long plan, long round, long agency) {
        this.plan = plan;
        this.round = round;
        this.agency = agency;
        this.state = HearingState.CHOSEN;
    }

    /** @param last its last day, as the deadline engine says */
    void tell(boolean letter, LocalDate received, LocalDate last, Instant now) {
        if (state != HearingState.CHOSEN) {
            throw refused("told-already");
        }
        state = HearingState.NOTIFIED;
        notifiedAt = now;
        byLetter = letter;
        receivedOn = received;
        due = last;
    }

    /** The notice came on another day than was thought; an extension that was granted stays where it is later. */
    void receive(LocalDate day, LocalDate last) {
        if (state == HearingState.CHOSEN) {
            throw refused("not-told");
        }
        receivedOn = day;
        due = extension == ExtensionState.GRANTED && due.isAfter(last) ? due : last;
    }

    void remind(Instant now) {
        if (state != HearingState.NOTIFIED) {
            throw refused("not-silent");
        }
        remindedAt = now;
        reminders++;
    }

    /** Asks for more time. @throws Refused with everything that is missing */
    void askForTime(LocalDate until, String reason, Instant now) {
        List<Reason> missing = new ArrayList<>();
        if (state != HearingState.NOTIFIED) {
            missing.add(because("answered-already"));
        }
        if (extension == ExtensionState.ASKED) {
            missing.add(because("extension-asked"));
        }
        if (until == null || due != null && !until.isAfter(due)) {
            missing.add(because("extension-until"));
        }
        if (reason == null || reason.strip().length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            missing.add(because("extension-reason", SHORTEST_REASON, LONGEST_REASON));
        }
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        extension = ExtensionState.ASKED;
        wantedUntil = until;
        wantedReason = reason.strip();
        wantedAt = now;
        extensionRemark = null;
        extensionBy = null;
    }

    /** @param last the new last day, on which a period can end (§ 193 BGB); of no matter where it is refused */
    void decideOnTime(boolean grant, LocalDate last, String remark, Capacity by) {
        if (extension != ExtensionState.ASKED) {
            throw refused("extension-none");
        }
        if (!grant && (remark == null || remark.isBlank())) {
            throw refused("extension-remark");
        }
        extension = grant ? ExtensionState.GRANTED : ExtensionState.REFUSED;
        extensionRemark = remark == null || remark.isBlank() ? null : remark.strip();
        extensionBy = by.person();
        if (grant) {
            due = last;
        }
    }

    /**
     * Takes the answer; a statement replaces an answer by one click, not the other way round.
     *
     * @param made key of the statement, where it is one
     * @param who who answered, as told; may be null
     */
    void answer(HearingAnswer given, Long made, String who, Instant now) {
        if (state == HearingState.CHOSEN) {
            throw refused("not-told");
        }
        if (answer == HearingAnswer.STATEMENT) {
            if (given != HearingAnswer.STATEMENT) {
                throw refused("answered-already");
            }
            return; // one more statement; the first one stays the answer
        }
        state = HearingState.ANSWERED;
        answer = given;
        statement = made;
        answeredBy = who == null || who.isBlank() ? null : who.strip();
        answeredAt = now;
    }

    boolean chosen() {
        return state == HearingState.CHOSEN;
    }

    /** Whether it was told by letter and has not answered. */
    boolean waitsByLetter() {
        return byLetter && state == HearingState.NOTIFIED;
    }

    boolean wasReminded() {
        return reminders > 0;
    }

    boolean silent() {
        return state == HearingState.NOTIFIED;
    }

    /** Whether a wish for more time is to be decided on. */
    boolean waitsForTime() {
        return extension == ExtensionState.ASKED && state == HearingState.NOTIFIED;
    }

    Long id() {
        return id;
    }

    long plan() {
        return plan;
    }

    long round() {
        return round;
    }

    long agency() {
        return agency;
    }

    LocalDate due() {
        return due;
    }

    LocalDate wantedUntil() {
        return wantedUntil;
    }

    long version() {
        return version;
    }

    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("state", state.name());
        values.put("receivedOn", receivedOn == null ? null : receivedOn.toString());
        values.put("due", due == null ? null : due.toString());
        values.put("reminders", reminders);
        values.put("extension", extension == null ? null : extension.name());
        values.put("wantedUntil", wantedUntil == null ? null : wantedUntil.toString());
        values.put("reason", wantedReason);
        values.put("remark", extensionRemark);
        values.put("answer", answer == null ? null : answer.name());
        return values;
    }

    private static Refused refused(String what) {
        return new Refused(because(what));
    }

    private static Reason because(String what, Object... arguments) {
        return Reason.of("participation.hearing." + what, arguments);
    }
}
