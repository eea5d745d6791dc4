package de.dresden.smartparticipation.rewards.member;

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
import java.time.LocalDate;
import java.util.Map;

/** A member: see the package. */
@Entity
@Table(schema = "rewards", name = "member")
class MemberAccount {

    private static final int LONGEST_REASON = 1_000;

    @Id
    @SequenceGenerator(name = "member_id", sequenceName = "rewards.member_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_id")
    private Long id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private MemberState state = MemberState.ACTIVE;

    @Column(name = "opened_at")
    private Instant openedAt;

    private String network;

    private String subnet;

    @Column(name = "app_version")
    private String appVersion = "";

    @Column(name = "blocked_at")
    private Instant blockedAt;

    @Column(name = "blocked_by")
    private Long blockedBy;

    @Column(name = "blocked_for")
    private Long blockedFor;

    @Column(name = "block_reason")
    private String blockReason;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "trips_from")
    private LocalDate tripsFrom;

    @Version
    private long version;

    protected MemberAccount() {}

    /** @param network keyed hash of the network it is opened from */
    MemberAccount(String reference, String network, String appVersion, Instant now) {
        this.reference = reference;
        this.network = network;
        this.appVersion = appVersion;
        this.openedAt = now;
    }

    /** @param range keyed hash of the range of neighbouring addresses that its network is of */
    MemberAccount within(String range) {
        subnet = range;
        return this;
    }

    /** @param day first day on which trips count, of one who came back; else null */
    MemberAccount countingFrom(LocalDate day) {
        tripsFrom = day;
        return this;
    }

    MemberChanged opened() {
        return told("opened", Map.of(), Map.of("state", state.name(), "app", appVersion), null);
    }

    MemberChanged deviceAdded(long devices) {
        return told("device-added", Map.of("devices", devices - 1), Map.of("devices", devices), null);
    }

    /** @param devices how many are left. @throws Refused for the last one: without it nobody gets at the account and its Taler */
    MemberChanged deviceRemoved(long devices) {
        if (devices == 0) {
            throw new Refused(Reason.of("rewards.member.last-device"));
        }
        return told("device-removed", Map.of("devices", devices + 1), Map.of("devices", devices), null);
    }

    /** @throws Refused where it is not active, or without a reason */
    MemberChanged block(String reason, Capacity by, Instant now) {
        require(MemberState.ACTIVE, "rewards.member.not-active");
        blockReason = reason(reason);
        state = MemberState.BLOCKED;
        blockedAt = now;
        blockedBy = by.person();
        blockedFor = by.actingFor();
        return told("blocked", Map.of(), Map.of("reason", blockReason), by.actingFor());
    }

    /** @throws Refused where it is not blocked, or without a reason */
    MemberChanged unblock(String reason, Capacity by) {
        require(MemberState.BLOCKED, "rewards.member.not-blocked");
        String why = reason(reason);
        Map<String, ?> before = Map.of("reason", blockReason);
        state = MemberState.ACTIVE;
        forgetBlock();
        return told("unblocked", before, Map.of("reason", why), by.actingFor());
    }

    /** Forgets the person. Also a blocked one may go; who was blocked for fraud stays so in the history of its number. */
    MemberChanged leave(Instant now) {
        if (state == MemberState.LEFT) {
            throw new Refused(Reason.of("rewards.member.left-already"));
        }
        MemberChanged left = told("left", Map.of("state", state.name()), Map.of(), null);
        state = MemberState.LEFT;
        leftAt = now;
        reference = null;
        network = null;
        subnet = null;
        appVersion = "";
        tripsFrom = null;
        forgetBlock();
        return left;
    }

    MemberAccount seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    Subject subject() {
        return new Subject("member", id, reference == null ? String.valueOf(id) : reference);
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    MemberState state() {
        return state;
    }

    private void forgetBlock() {
        blockReason = null;
        blockedAt = null;
        blockedBy = null;
        blockedFor = null;
    }

    private void require(MemberState wanted, String why) {
        if (state != wanted) {
            throw new Refused(Reason.of(why));
        }
    }

    private static String reason(String typed) {
        String text = TypedText.text(typed);
        if (text == null || text.length() > LONGEST_REASON) {
            throw new Refused(Reason.of("rewards.member.reason", LONGEST_REASON));
        }
        return text;
    }

    private MemberChanged told(String what, Map<String, ?> before, Map<String, ?> after, Long actingFor) {
        return new MemberChanged(subject(), what, before, after, actingFor);
    }
}
