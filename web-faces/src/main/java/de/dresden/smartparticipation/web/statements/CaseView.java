package de.dresden.smartparticipation.web.statements;

import de.dresden.smartparticipation.participation.statement.Alike;
import de.dresden.smartparticipation.participation.statement.LateRuling;
import de.dresden.smartparticipation.participation.statement.PointData;
import de.dresden.smartparticipation.participation.statement.PointRow;
import de.dresden.smartparticipation.participation.statement.SignatoryRow;
import de.dresden.smartparticipation.participation.statement.StatementDetails;
import de.dresden.smartparticipation.participation.statement.StatementGroups;
import de.dresden.smartparticipation.participation.statement.StatementState;
import de.dresden.smartparticipation.participation.statement.StatementWork;
import de.dresden.smartparticipation.participation.statement.Statements;
import de.dresden.smartparticipation.participation.statement.Timing;
import de.dresden.smartparticipation.participation.weighing.WeighingRow;
import de.dresden.smartparticipation.participation.weighing.Weighings;
import de.dresden.smartparticipation.web.frame.DepartmentNames;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** One statement: its text on the left, its points on the right; ruling on a late one, and what says the same. */
@Named("statementsCaseView")
@ViewScoped
public class CaseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Statements statements;

    @Inject
    private StatementWork work;

    @Inject
    private StatementGroups groups;

    @Inject
    private Weighings weighings;

    @Inject
    private DepartmentNames departments;

    @Inject
    private Notices notices;

    private String ref;
    private Long point;
    private StatementDetails details;
    private List<WeighingRow> points;
    private List<String> topics = List.of();
    private List<Alike> alike;
    private List<SignatoryRow> signatories = List.of();
    private final CaseFields fields = new CaseFields();

    public void load() {
        details = statements.details(ref);
        points = weighings.ofStatement(ref);
        if (details.mayWork()) {
            topics = statements.topics(details.row().plan());
            signatories = details.signatories() > 0 ? groups.signatories(ref) : List.of();
        }
        details.points().stream()
                .filter(one -> point != null && one.id() == point)
                .findFirst()
                .ifPresent(fields::show);
    }

    /** Cuts a point out, or changes the one that is being edited. */
    public String savePoint() {
        PointData data = fields.point();
        if (point == null) {
            work.addPoint(ref, details.version(), data);
        } else {
            work.changePoint(ref, details.version(), point, data);
        }
        notices.done("statements.case.point-saved");
        return back();
    }

    public String removePoint(PointRow one) {
        work.removePoint(ref, details.version(), one.id());
        notices.done("statements.case.point-removed", one.number());
        return back();
    }

    public String rule() {
        work.rule(ref, details.version(), fields.late());
        notices.done("statements.case.ruled");
        return back();
    }

    /** Looks for statements that say the same; on demand, since it compares all texts of the plan. */
    public void lookForAlike() {
        alike = groups.alike(ref);
        fields.setChosen(alike.stream()
                .filter(one -> one.likeness() >= CaseFields.SURELY_ALIKE)
                .map(Alike::reference)
                .toArray(String[]::new));
    }

    public String group() {
        if (details.groupId() == null) {
            long group = groups.group(ref, fields.getGroupName(), List.of(fields.getChosen()));
            return "/statements/group.xhtml?faces-redirect=true&id=" + group;
        }
        groups.add(details.groupId(), List.of(fields.getChosen()));
        return "/statements/group.xhtml?faces-redirect=true&id=" + details.groupId();
    }

    public String leaveGroup() {
        groups.remove(ref, details.version());
        notices.done("statements.case.left-group");
        return back();
    }

    public String sign() throws IOException {
        Part list = fields.getList();
        int added;
        if (list == null || list.getSize() == 0) {
            added = groups.sign(ref, details.version(), fields.getSignatures());
        } else {
            try (InputStream content = list.getInputStream()) {
                added = groups.signWithList(
                        ref, details.version(), fields.getSignatures(), content, list.getSubmittedFileName());
            }
        }
        notices.done("statements.case.signed", added);
        return back();
    }

    private String back() {
        return "/statements/case.xhtml?faces-redirect=true&ref=" + ref;
    }

    /** Whether somebody has to rule on it as a late one, or may do so again. */
    public boolean isRulable() {
        return details.mayWork()
                && !details.decided()
                && details.row().timing() == Timing.LATE
                && details.row().state() != StatementState.DECIDED
                && details.row().state() != StatementState.NOTIFIED;
    }

    /** Whether points can be cut here. */
    public boolean isSplittable() {
        return details.mayWork()
                && details.row().state().open()
                && !details.afterDecision()
                && (details.groupId() == null || details.leads());
    }

    public Map<String, String> getDepartmentNames() {
        return departments.choices();
    }

    public LateRuling[] getRulings() {
        return LateRuling.values();
    }

    public StatementDetails getDetails() {
        return details;
    }

    public List<WeighingRow> getPoints() {
        return points;
    }

    public List<String> getTopics() {
        return topics;
    }

    public List<Alike> getAlike() {
        return alike;
    }

    public List<SignatoryRow> getSignatories() {
        return signatories;
    }

    public CaseFields getFields() {
        return fields;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Long getPoint() {
        return point;
    }

    public void setPoint(Long point) {
        this.point = point;
    }
}
