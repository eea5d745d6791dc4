package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The fact sheet of a project: see the package for its life. */
@Entity
@Table(schema = "projects", name = "fact_sheet")
class FactSheet {

    @Id
    @SequenceGenerator(name = "fact_sheet_id", sequenceName = "projects.fact_sheet_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fact_sheet_id")
    private Long id;

    @Column(name = "project_id")
    private long project;

    @Column(name = "in_force_number")
    private Integer inForceNumber;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<FactSheetVersion> versions = new ArrayList<>();

    @Version
    private long version;

    protected FactSheet() {}

    /** @throws Refused with everything that is wrong */
    static FactSheet begun(long project, Facts facts, Capacity author, Instant now) {
        FactSheet sheet = new FactSheet();
        sheet.project = project;
        sheet.versions.add(new FactSheetVersion(sheet, 1, facts, author, now));
        return sheet;
    }

    /** Writes the open draft, or begins the next version. @throws Refused while a proposal waits */
    Map<String, Object> write(Facts facts, Capacity author, Instant now) {
        Map<String, Object> before = shown().values();
        FactSheetVersion draft = open().orElse(null);
        if (draft == null) {
            next(facts, author, now);
        } else {
            notWaiting(draft).write(facts, author);
        }
        return before;
    }

    /** Changes the pictures, which begins the next version where none is open. @param facts as they stand, for that */
    void show(List<SheetPicture> pictures, Facts facts, Capacity author, Instant now) {
        FactSheetVersion draft = open().orElseGet(() -> next(facts, author, now));
        notWaiting(draft).show(pictures, author);
    }

    private FactSheetVersion next(Facts facts, Capacity author, Instant now) {
        FactSheetVersion former = shown();
        FactSheetVersion next = new FactSheetVersion(this, nextNumber(), facts, author, now);
        next.show(former.pictures(), author);
        versions.add(next);
        return next;
    }

    /** Asks a second person. @throws Refused with everything that is missing, or where nothing differs from what is shown */
    void propose(Capacity author, Instant now) {
        FactSheetVersion draft = notWaiting(draftOpen());
        boolean same = visible()
                && inForce()
                        .filter(valid -> valid.content().equals(draft.content()))
                        .isPresent();
        if (same) {
            throw refused("nothing-changed");
        }
        draft.propose(author, now);
    }

    void takeBack(Capacity author) {
        draftOpen().takeBack(author);
    }

    /** Releases what is proposed: it is shown from now on. @throws Refused with the reason of four eyes */
    void approve(Capacity approver, Instant now) {
        FactSheetVersion draft = draftOpen();
        draft.approve(approver, now);
        inForceNumber = draft.number();
        withdrawnAt = null;
        withdrawnReason = null;
    }

    void giveBack(String remark, Capacity approver, Instant now) {
        draftOpen().giveBack(approver, now, AcceptableFactSheet.reason(remark));
    }

    /** Drops a draft beside what is released. */
    void discard(Instant now) {
        if (inForceNumber == null) {
            throw refused("nothing-in-force");
        }
        notWaiting(draftOpen()).discard(now);
    }

    /** It is not shown any more, until a version is released again. */
    void withdraw(String reason, Instant now) {
        if (!visible()) {
            throw refused("not-shown");
        }
        withdrawnReason = AcceptableFactSheet.reason(reason);
        withdrawnAt = now;
    }

    /** @throws Conflict where it changed since this version was read */
    FactSheet seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile();
        }
        return this;
    }

    FactSheetState state() {
        Optional<ApprovalState> draft = open().map(one -> one.approval().state());
        if (draft.filter(ApprovalState.PROPOSED::equals).isPresent()) {
            return FactSheetState.PROPOSED;
        }
        if (draft.filter(ApprovalState.RETURNED::equals).isPresent()) {
            return FactSheetState.RETURNED;
        }
        if (draft.isPresent()) {
            return FactSheetState.DRAFT;
        }
        return visible() ? FactSheetState.PUBLISHED : FactSheetState.WITHDRAWN;
    }

    boolean visible() {
        return inForceNumber != null && withdrawnAt == null;
    }

    Optional<FactSheetVersion> inForce() {
        return versions.stream()
                .filter(one -> inForceNumber != null && one.number() == inForceNumber)
                .findFirst();
    }

    Optional<FactSheetVersion> open() {
        return versions.stream().filter(FactSheetVersion::open).findFirst();
    }

    /** The open draft, or what is released, or the last one. */
    FactSheetVersion shown() {
        return open().or(this::inForce).orElseGet(() -> versions.get(versions.size() - 1));
    }

    Map<String, Object> told() {
        Map<String, Object> values = new TreeMap<>(shown().values());
        values.put("number", shown().number());
        return values;
    }

    Long id() {
        return id;
    }

    long project() {
        return project;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    String withdrawnReason() {
        return withdrawnReason;
    }

    long version() {
        return version;
    }

    private int nextNumber() {
        return versions.stream().mapToInt(FactSheetVersion::number).max().orElse(0) + 1;
    }

    private FactSheetVersion draftOpen() {
        return open().orElseThrow(() -> refused("nothing-open"));
    }

    private static FactSheetVersion notWaiting(FactSheetVersion draft) {
        if (draft.waits()) {
            throw refused("waits-for-release");
        }
        return draft;
    }

    private static Refused refused(String why) {
        return new Refused(AcceptableFactSheet.because(why));
    }
}
