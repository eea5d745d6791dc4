package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.picture.PictureRow;
import de.dresden.smartparticipation.projects.picture.SheetPicture;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One version of a fact sheet. Once released it stays; the next change is the next version. */
@Entity
@Table(schema = "projects", name = "fact_sheet_version")
class FactSheetVersion {

    @Id
    @SequenceGenerator(
            name = "fact_sheet_version_id",
            sequenceName = "projects.fact_sheet_version_id",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fact_sheet_version_id")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "fact_sheet_id")
    private FactSheet sheet;

    private int number;

    @Column(name = "created_at")
    private Instant createdAt;

    @Embedded
    private SheetTexts texts;

    @Column(name = "money_cents")
    private Long moneyCents;

    @ElementCollection
    @CollectionTable(schema = "projects", name = "fact_sheet_area", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "area")
    private Set<String> areas = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "projects", name = "fact_sheet_goal", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "goal")
    @Enumerated(EnumType.STRING)
    private Set<Goal> goals = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "projects", name = "fact_sheet_indicator", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<FrozenIndicator> indicators = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "projects", name = "fact_sheet_picture", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<PictureRow> pictures = new ArrayList<>();

    @Column(name = "in_force_from")
    private Instant inForceFrom;

    @Column(name = "discarded_at")
    private Instant discardedAt;

    @Embedded
    private Approval approval = Approval.byOne();

    @Version
    private long version;

    protected FactSheetVersion() {}

    FactSheetVersion(FactSheet sheet, int number, Facts facts, Capacity author, Instant now) {
        this.sheet = sheet;
        this.number = number;
        this.createdAt = now;
        write(facts, author);
    }

    /** @throws de.dresden.smartparticipation.platform.fault.Refused with everything that is wrong */
    final void write(Facts facts, Capacity author) {
        FactSheetData data = facts.data();
        AcceptableFactSheet.require(data);
        texts = new SheetTexts(data);
        moneyCents = data.money() ? facts.grantedCents() : null;
        areas.clear();
        areas.addAll(data.areas());
        goals.clear();
        goals.addAll(data.goals());
        indicators.clear();
        facts.indicators().forEach(one -> indicators.add(new FrozenIndicator(one)));
        approval.enteredBy(author);
    }

    /** Shows these pictures, in this order. */
    final void show(List<SheetPicture> shown, Capacity author) {
        pictures.clear();
        shown.forEach(one -> pictures.add(new PictureRow(one)));
        approval.enteredBy(author);
    }

    void propose(Capacity author, Instant now) {
        AcceptableFactSheet.requireComplete(data());
        approval.propose(author, now, content());
    }

    void approve(Capacity approver, Instant now) {
        approval.approve(approver, now, content());
        inForceFrom = now;
    }

    void giveBack(Capacity approver, Instant now, String remark) {
        approval.giveBack(approver, now, remark);
    }

    void takeBack(Capacity author) {
        approval.withdraw(author);
    }

    void discard(Instant now) {
        discardedAt = now;
    }

    /** Whether it is a draft that is still worked on. */
    boolean open() {
        return discardedAt == null && approval.state() != ApprovalState.APPROVED;
    }

    /** Whether it waits for a second person. */
    boolean waits() {
        return open() && approval.state() == ApprovalState.PROPOSED;
    }

    FrozenContent content() {
        return FrozenContent.of(values());
    }

    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>(texts.values());
        values.put("areas", areas.stream().sorted().toList().toString());
        values.put("goals", goals.stream().sorted().toList().toString());
        if (moneyCents != null) {
            values.put("moneyCents", moneyCents);
        }
        values.put(
                "indicators",
                indicators.stream().map(one -> one.indicator().told()).toList().toString());
        values.put(
                "pictures",
                pictures.stream().map(one -> one.picture().toString()).toList().toString());
        return values;
    }

    FactSheetContent view() {
        return new FactSheetContent(
                number,
                data(),
                moneyCents,
                indicators.stream().map(FrozenIndicator::indicator).toList(),
                pictures(),
                inForceFrom);
    }

    FactSheetData data() {
        return texts.data(
                moneyCents != null,
                areas,
                goals,
                indicators.stream().map(one -> one.indicator().id()).toList());
    }

    List<SheetPicture> pictures() {
        return pictures.stream().map(PictureRow::picture).toList();
    }

    int number() {
        return number;
    }

    Approval approval() {
        return approval;
    }
}
