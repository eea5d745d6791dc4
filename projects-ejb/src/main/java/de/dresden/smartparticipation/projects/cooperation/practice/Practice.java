package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.projects.picture.SheetPicture;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The story of a pair: see the package for its life. */
@Entity
@Table(schema = "projects", name = "best_practice")
class Practice {

    @Id
    @SequenceGenerator(name = "best_practice_id", sequenceName = "projects.best_practice_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "best_practice_id")
    private Long id;

    private String reference;

    @Column(name = "pair_id")
    private long pair;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "in_force_number")
    private Integer inForceNumber;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    @OneToMany(mappedBy = "practice", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<PracticeVersion> versions = new ArrayList<>();

    @Version
    private long version;

    protected Practice() {}

    Practice(String reference, long pair, Instant now) {
        this.reference = reference;
        this.pair = pair;
        this.askedAt = now;
    }

    /**
     * Writes the open version, or begins the next one; what the companies agreed to before counts no more.
     *
     * @param voices all companies, the writer's with its new words
     * @throws Refused while it waits for a second person
     */
    void tell(Story story, List<Voice> voices, Instant now) {
        requireUnchecked();
        Optional<PracticeVersion> draft = open();
        if (draft.isPresent()) {
            draft.get().tell(story, voices);
        } else {
            next(story, voices, now);
        }
    }

    /** Changes the pictures, which begins the next version where none is open. */
    void show(List<SheetPicture> pictures, Instant now) {
        requireUnchecked();
        PracticeVersion former = written();
        PracticeVersion draft = open().orElseGet(() -> next(former.view().story(), former.voices(), now));
        draft.show(pictures);
    }

    private PracticeVersion next(Story story, List<Voice> voices, Instant now) {
        PracticeVersion next = new PracticeVersion(this, versions.size() + 1, story, voices, now);
        last().ifPresent(former -> next.show(former.pictures()));
        versions.add(next);
        return next;
    }

    /** One company agrees. @return whether it had not before. @throws Refused where nothing is open or something is missing */
    boolean agree(long company, Instant now) {
        requireUnchecked();
        return draft().agree(company, now);
    }

    /** The city asks the companies for a change. @throws Refused while it waits for a second person, or nothing is told */
    void askBack(String remark) {
        requireUnchecked();
        draft().askBack(AcceptableStory.reason(remark));
    }

    /** Checked by one person, who asks a second one. @throws Refused where not all companies have agreed */
    void check(Capacity author, Instant now) {
        requireUnchecked();
        if (!draft().agreed()) {
            throw refused("not-agreed");
        }
        draft().propose(author, now);
    }

    void takeBack(Capacity author) {
        draft().takeBack(author);
    }

    /** Releases what another has checked: everybody sees it from now on. @throws Refused with the reason of four eyes */
    void approve(Capacity approver, Instant now) {
        PracticeVersion draft = draft();
        draft.approve(approver, now);
        inForceNumber = draft.number();
        withdrawnAt = null;
        withdrawnReason = null;
    }

    void giveBack(String remark, Capacity approver, Instant now) {
        draft().giveBack(approver, now, AcceptableStory.reason(remark));
    }

    /** It is not shown any more, until a version is released again. @return whether it was shown */
    boolean withdraw(String reason, Instant now) {
        String why = AcceptableStory.reason(reason);
        boolean shown = visible();
        if (shown) {
            withdrawnReason = why;
            withdrawnAt = now;
        }
        return shown;
    }

    /** A company agrees to nothing any more: what is open waits for it again. */
    void disagree() {
        open().filter(draft -> !draft.waits()).ifPresent(draft -> draft.show(draft.pictures()));
    }

    /** @throws Conflict where it changed since this version was read */
    Practice seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    PracticeState state() {
        Optional<PracticeVersion> draft = open();
        if (draft.isPresent()) {
            if (draft.get().waits()) {
                return PracticeState.CHECKED;
            }
            return draft.get().agreed() ? PracticeState.CONFIRMED : PracticeState.TOLD;
        }
        if (inForceNumber == null) {
            return PracticeState.ASKED;
        }
        return visible() ? PracticeState.PUBLISHED : PracticeState.WITHDRAWN;
    }

    boolean visible() {
        return inForceNumber != null && withdrawnAt == null;
    }

    Optional<PracticeVersion> inForce() {
        return versions.stream()
                .filter(one -> inForceNumber != null && one.number() == inForceNumber)
                .findFirst();
    }

    Optional<PracticeVersion> open() {
        return versions.stream().filter(PracticeVersion::open).findFirst();
    }

    /** The one that was begun last. */
    Optional<PracticeVersion> last() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** @throws Refused where nothing is told yet */
    PracticeVersion written() {
        return last().orElseThrow(() -> refused("nothing-told"));
    }

    private PracticeVersion draft() {
        return open().orElseThrow(() -> refused("nothing-open"));
    }

    private void requireUnchecked() {
        if (open().filter(PracticeVersion::waits).isPresent()) {
            throw refused("is-checked");
        }
    }

    Subject subject() {
        return new Subject(PracticeChanged.SUBJECT, id == null ? 0 : id, reference);
    }

    PracticeKey key() {
        return new PracticeKey(reference, version);
    }

    long pair() {
        return pair;
    }

    Long id() {
        return id;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    String withdrawnReason() {
        return withdrawnReason;
    }

    private static Refused refused(String why) {
        return new Refused(AcceptableStory.because(why));
    }
}
