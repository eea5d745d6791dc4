package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.identity.Capacity;
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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One version of what a second person releases of a call. Once released it stays; the next change is the next version. */
@Entity
@Table(schema = "projects", name = "call_terms")
class Terms {

    @Id
    @SequenceGenerator(name = "call_terms_id", sequenceName = "projects.call_terms_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "call_terms_id")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "call_id")
    private Call call;

    private int number;

    @Column(name = "created_at")
    private Instant createdAt;

    @Embedded
    private TermsMoney money;

    @Embedded
    private TermsSelection selection;

    @ElementCollection
    @CollectionTable(schema = "projects", name = "call_terms_applicant", joinColumns = @JoinColumn(name = "terms_id"))
    @Column(name = "applicant")
    @Enumerated(EnumType.STRING)
    private Set<ApplicantKind> applicants = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "projects", name = "call_terms_budget", joinColumns = @JoinColumn(name = "terms_id"))
    @MapKeyColumn(name = "year")
    @Column(name = "cents")
    private Map<Integer, Long> budget = new HashMap<>();

    @ElementCollection
    @CollectionTable(schema = "projects", name = "call_terms_criterion", joinColumns = @JoinColumn(name = "terms_id"))
    @OrderColumn(name = "position")
    private List<CriterionRow> criteria = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "projects", name = "call_terms_item", joinColumns = @JoinColumn(name = "terms_id"))
    @OrderColumn(name = "position")
    private List<ChecklistRow> checklist = new ArrayList<>();

    @Column(name = "in_force_from")
    private Instant inForceFrom;

    @Column(name = "discarded_at")
    private Instant discardedAt;

    @Embedded
    private Approval approval = Approval.byOne();

    @Version
    private long version;

    protected Terms() {}

    Terms(Call call, int number, TermsData data, Capacity author, Instant now) {
        this.call = call;
        this.number = number;
        this.createdAt = now;
        write(data, author);
    }

    /** @throws de.dresden.smartparticipation.platform.fault.Refused with everything that is wrong */
    final void write(TermsData data, Capacity author) {
        AcceptableCall.require(AcceptableTerms.problems(data));
        money = new TermsMoney(data.funding(), data.money());
        selection = new TermsSelection(data.selection());
        applicants.clear();
        applicants.addAll(data.funding().applicants());
        budget.clear();
        budget.putAll(data.budget());
        criteria.clear();
        data.criteria().forEach(one -> criteria.add(new CriterionRow(one)));
        checklist.clear();
        data.checklist().forEach(one -> checklist.add(new ChecklistRow(one)));
        approval.enteredBy(author);
    }

    TermsData data() {
        return new TermsData(
                money.funding(applicants),
                money.rules(),
                selection.rule(),
                criteria.stream().map(CriterionRow::data).toList(),
                checklist.stream().map(ChecklistRow::data).toList(),
                budget);
    }

    /** Somebody worked on what is released together with it: that person cannot release it either. */
    void enteredBy(Capacity author) {
        approval.enteredBy(author);
    }

    void propose(Capacity author, Instant now, FrozenContent content) {
        approval.propose(author, now, content);
    }

    void approve(Capacity approver, Instant now, FrozenContent content) {
        approval.approve(approver, now, content);
        inForceFrom = now;
    }

    void giveBack(Capacity approver, Instant now, String remark) {
        approval.giveBack(approver, now, remark);
    }

    void withdraw(Capacity author) {
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

    int number() {
        return number;
    }

    Instant inForceFrom() {
        return inForceFrom;
    }

    Approval approval() {
        return approval;
    }
}
