package de.dresden.smartparticipation.projects.grant;

import static de.dresden.smartparticipation.projects.grant.GrantReason.because;

import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** A template of notices with its versions. A new version counts once a second person has released it. */
@Entity
@Table(schema = "projects", name = "grant_template")
class GrantTemplate {

    @Id
    @SequenceGenerator(name = "grant_template_id", sequenceName = "projects.grant_template_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grant_template_id")
    private Long id;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String name;

    @Column(name = "department_id")
    private long department;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "in_force_number")
    private Integer inForceNumber;

    @OneToMany(mappedBy = "template", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<TemplateVersion> versions = new ArrayList<>();

    @Version
    private long version;

    protected GrantTemplate() {}

    GrantTemplate(NoticeKind kind, String name, long department, Instant now) {
        this.kind = kind;
        this.name = name;
        this.department = department;
        this.createdAt = now;
    }

    /** Writes the open version, or begins the next one; what is in force stays so. @return the version that was written */
    TemplateVersion write(TemplateData data, Capacity author, Instant now) {
        GrantReason.require(AcceptableTemplate.problems(kind, data));
        TemplateVersion open = open().orElse(null);
        if (open == null) {
            int next = versions.stream().mapToInt(TemplateVersion::number).max().orElse(0) + 1;
            open = new TemplateVersion(this, next, now);
            versions.add(open);
        }
        open.write(data, author);
        return open;
    }

    GrantChanged propose(Capacity author, Instant now, FrozenContent content) {
        TemplateVersion draft = requireOpen();
        draft.approval().propose(author, now, content);
        return told("proposed", draft, Map.of(), author);
    }

    GrantChanged withdraw(Capacity author) {
        TemplateVersion draft = requireOpen();
        draft.approval().withdraw(author);
        return told("withdrawn", draft, Map.of(), author);
    }

    GrantChanged release(Capacity approver, Instant now, FrozenContent content) {
        TemplateVersion draft = requireOpen();
        draft.release(approver, now, content);
        inForceNumber = draft.number();
        return told("released", draft, Map.of(), approver);
    }

    GrantChanged giveBack(String remark, Capacity approver, Instant now) {
        TemplateVersion draft = requireOpen();
        String why = GrantReason.text("remark", remark, 2_000);
        draft.approval().giveBack(approver, now, why);
        return told("returned", draft, Map.of("remark", why), approver);
    }

    GrantChanged discard(Capacity by, Instant now) {
        TemplateVersion draft = requireOpen();
        draft.discard(now);
        return told("discarded", draft, Map.of(), by);
    }

    GrantChanged told(String verb, TemplateVersion written, Map<String, ?> facts, Capacity by) {
        Map<String, Object> after = new TreeMap<>(facts);
        after.put("number", written.number());
        return GrantChanged.of(subject(), verb, after, by);
    }

    TemplateVersion requireOpen() {
        return open().orElseThrow(() -> new Refused(because("nothing-open")));
    }

    Optional<TemplateVersion> open() {
        return versions.stream().filter(TemplateVersion::open).findFirst();
    }

    Optional<TemplateVersion> inForce() {
        return versions.stream()
                .filter(one -> inForceNumber != null && one.number() == inForceNumber)
                .findFirst();
    }

    /** @throws Conflict where it changed since this version was read */
    GrantTemplate seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    Subject subject() {
        return new Subject(GrantChanged.TEMPLATE, id == null ? 0 : id, name);
    }

    List<TemplateVersion> versions() {
        return List.copyOf(versions);
    }

    Long id() {
        return id;
    }

    NoticeKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    long department() {
        return department;
    }

    long version() {
        return version;
    }
}
