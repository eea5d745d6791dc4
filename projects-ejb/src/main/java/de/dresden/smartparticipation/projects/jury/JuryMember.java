package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
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
import java.util.Map;
import java.util.TreeMap;

/** Somebody's seat on the jury of one call, or the place of an alternate. */
@Entity
@Table(schema = "projects", name = "jury_member")
class JuryMember {

    /** The kind of subject that a seat is; tasks hang on it. */
    static final String SUBJECT = "jury-member";

    static final int LONGEST = 2_000;

    /** The wording of the undertaking that is accepted now: the text {@code projects.jury.undertaking}. */
    static final int UNDERTAKING = 1;

    @Id
    @SequenceGenerator(name = "jury_member_id", sequenceName = "projects.jury_member_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jury_member_id")
    private Long id;

    @Column(name = "round_id")
    private long roundId;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private AppointmentKind kind;

    private boolean chair;

    @Column(name = "stands_for")
    private Long standsFor;

    @Column(name = "first_day")
    private LocalDate first;

    @Column(name = "last_day")
    private LocalDate last;

    @Column(name = "appointed_by")
    private long appointedBy;

    @Column(name = "appointed_at")
    private Instant appointedAt;

    @Enumerated(EnumType.STRING)
    private MemberAnswer answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private Integer undertaking;

    @Column(name = "end_reason")
    private String endReason;

    @Version
    private long version;

    protected JuryMember() {}

    /** @throws Refused where what is asked does not go together */
    JuryMember(long round, Appointment data, Capacity by, Instant now) {
        boolean alternate = data.kind() == AppointmentKind.ALTERNATE;
        if (data.kind() == null || data.first() == null) {
            throw new Refused(JuryRound.because("appointment-incomplete"));
        }
        if (data.last() != null && data.last().isBefore(data.first())) {
            throw new Refused(JuryRound.because("days"));
        }
        if (alternate && data.chair()) {
            throw new Refused(JuryRound.because("chair-is-member"));
        }
        this.roundId = round;
        this.accountId = data.account();
        this.kind = data.kind();
        this.chair = data.chair();
        this.standsFor = alternate ? data.standsFor() : null;
        this.first = data.first();
        this.last = data.last();
        this.appointedBy = by.person();
        this.appointedAt = now;
    }

    /** @param name of the person, for the history */
    JuryChanged appointed(Subject jury, String name, Capacity by) {
        Map<String, Object> told = told(name);
        told.put("kind", kind.name());
        told.put("first", first.toString());
        return JuryChanged.of(jury, "appointed", told, by);
    }

    /** Accepts with the undertaking of secrecy; once more changes nothing. */
    JuryChanged accept(Subject jury, String name, Instant now) {
        return answer(MemberAnswer.ACCEPTED, jury, name, now);
    }

    /** Does not want to, before having accepted. */
    JuryChanged decline(Subject jury, String name, Instant now) {
        return answer(MemberAnswer.DECLINED, jury, name, now);
    }

    private JuryChanged answer(MemberAnswer given, Subject jury, String name, Instant now) {
        if (answer != null && answer != given || endReason != null) {
            throw new Refused(JuryRound.because("answered-already"));
        }
        if (answer == null) {
            answer = given;
            answeredAt = now;
            undertaking = given == MemberAnswer.ACCEPTED ? UNDERTAKING : null;
        }
        return JuryChanged.of(
                jury,
                given == MemberAnswer.ACCEPTED ? "accepted" : "declined",
                told(name),
                new Capacity(accountId, null));
    }

    /**
     * Ends the appointment; what was scored finally until then counts on.
     *
     * @param day last day in office, not before the first
     * @param reason why, 1 to 2,000 characters
     */
    JuryChanged end(LocalDate day, String reason, Subject jury, String name, Capacity by) {
        if (endReason != null) {
            throw new Refused(JuryRound.because("ended-already"));
        }
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST) {
            throw new Refused(JuryRound.because("reason", LONGEST));
        }
        if (day == null || day.isBefore(first)) {
            throw new Refused(JuryRound.because("days"));
        }
        last = day;
        endReason = reason.strip();
        Map<String, Object> told = told(name);
        told.put("last", day.toString());
        told.put("reason", endReason);
        return JuryChanged.of(jury, "ended", told, by);
    }

    private static Map<String, Object> told(String name) {
        return new TreeMap<>(Map.of("member", name));
    }

    /** @throws Conflict where the version that was seen is not the stored one */
    JuryMember seenAs(long seen, Subject jury) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(jury);
        }
        return this;
    }

    long id() {
        return id;
    }

    long roundId() {
        return roundId;
    }

    long accountId() {
        return accountId;
    }

    boolean chair() {
        return chair && endReason == null && answer == MemberAnswer.ACCEPTED;
    }

    MemberAnswer answer() {
        return answer;
    }
}
