package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.projects.plan.Consequence;
import de.dresden.smartparticipation.projects.plan.ItemData;
import de.dresden.smartparticipation.projects.plan.ItemKey;
import de.dresden.smartparticipation.projects.plan.ItemKind;
import de.dresden.smartparticipation.projects.plan.ItemRow;
import de.dresden.smartparticipation.projects.plan.LinkRow;
import de.dresden.smartparticipation.projects.plan.PlanSheet;
import de.dresden.smartparticipation.projects.plan.ProjectPlanMoves;
import de.dresden.smartparticipation.projects.plan.ProjectPlanViews;
import de.dresden.smartparticipation.projects.plan.ProjectPlans;
import de.dresden.smartparticipation.web.frame.DepartmentNames;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One work package or milestone: what is planned, what it waits for, how far it is. */
@Named("projectsPlanItemView")
@ViewScoped
public class PlanItemView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectPlanViews views;

    @Inject
    private ProjectPlans plans;

    @Inject
    private ProjectPlanMoves moves;

    @Inject
    private DepartmentNames departments;

    @Inject
    private PlanPeople people;

    @Inject
    private Notices notices;

    private String project;
    private Long item;
    private ItemKind kind;
    private PlanSheet sheet;
    private ItemRow row;
    private boolean reports;
    private Map<String, String> offices;
    private Map<String, String> colleagues;
    private List<HistoryEvent> history = List.of();
    private Consequence looked;
    private Consequence lookedLink;
    private final PlanItemFields fields = new PlanItemFields();

    public void load() {
        read();
        if (row == null) {
            kind = kind == null ? ItemKind.PACKAGE : kind;
            return;
        }
        kind = row.kind();
        fields.show(row, sheet.today());
    }

    private void read() {
        sheet = views.sheet(project, null);
        offices = departments.choices();
        colleagues = people.choices();
        if (item != null) {
            row = sheet.item(item).orElseThrow(() -> new NotFound(item));
            reports = views.reports(project, item);
            history = views.history(project, item);
            if (row.person() != null) {
                colleagues.putIfAbsent(String.valueOf(row.person()), row.responsible());
            }
        }
    }

    /** Saves what moves nothing else at once; what does is shown first. */
    public String save() {
        ItemData data = fields.data(kind);
        if (row == null) {
            plans.add(project, kind, data);
            notices.done("projects.planItem.added", data.title());
            return plan();
        }
        LocalDate first = kind == ItemKind.MILESTONE ? data.last() : data.first();
        if (!first.equals(row.days().first()) || !data.last().equals(row.days().last())) {
            if (!shown(first, data.last())) {
                looked = moves.consider(project, item, first, data.last());
                if (looked.others() > 0 || looked.heldBy() != null) {
                    return null;
                }
            }
        } else {
            looked = null;
        }
        Long seen = looked == null ? null : looked.moves();
        act(() -> plans.change(key(), seen, data));
        notices.done("projects.planItem.saved");
        return plan();
    }

    private boolean shown(LocalDate first, LocalDate last) {
        return looked != null
                && first.equals(looked.wished().first())
                && last.equals(looked.wished().last());
    }

    public void discard() {
        looked = null;
        lookedLink = null;
    }

    public String remove() {
        act(() -> plans.remove(key()));
        notices.done("projects.planItem.removed", row.title());
        return plan();
    }

    public String report() {
        act(() -> plans.progress(key(), whole(fields.getProgress())));
        notices.done("projects.planItem.reported");
        return here();
    }

    public String reach() {
        act(() -> plans.reach(key(), fields.getReached()));
        notices.done("projects.planItem.reached");
        return here();
    }

    public String reopen() {
        act(() -> plans.reopen(key()));
        notices.done("projects.planItem.reopened");
        return here();
    }

    /** Makes it wait at once where nothing moves by it; else what moves is shown first. */
    public String link() {
        long before = Long.parseLong(fields.getBefore());
        int lag = fields.getLag() == null ? 0 : whole(fields.getLag());
        if (lookedLink == null) {
            Consequence consequence = moves.considerLink(project, before, item, lag);
            if (!consequence.nothing()) {
                lookedLink = consequence;
                return null;
            }
            lookedLink = consequence;
        }
        long seen = lookedLink.moves();
        lookedLink = null;
        act(() -> moves.link(project, before, item, lag, seen));
        notices.done("projects.planItem.linked");
        return here();
    }

    public String unlink(LinkRow link) {
        act(() -> moves.unlink(project, link.before(), item));
        notices.done("projects.planItem.unlinked");
        return here();
    }

    /** Where a colleague was faster, what is typed stays, and the next try starts from what is there now. */
    private void act(Runnable command) {
        try {
            command.run();
        } catch (Conflict faster) {
            looked = null;
            read();
            throw faster;
        }
    }

    /** What lies beyond all bounds is refused by the rule, as any other number out of its range. */
    private static int whole(long typed) {
        return typed < 0 || typed > Integer.MAX_VALUE ? -1 : (int) typed;
    }

    private ItemKey key() {
        return new ItemKey(project, item, row.version());
    }

    private String plan() {
        return "/projects/plan.xhtml?faces-redirect=true&project=" + project;
    }

    private String here() {
        return "/projects/planItem.xhtml?faces-redirect=true&project=" + project + "&item=" + item;
    }

    /** What this can wait for: everything else of the plan. */
    public Map<String, String> getOthers() {
        Map<String, String> names = new LinkedHashMap<>();
        sheet.items().stream()
                .filter(one -> one.id() != item)
                .forEach(one -> names.put(String.valueOf(one.id()), one.sign() + " " + one.title()));
        return names;
    }

    public boolean isMilestone() {
        return kind == ItemKind.MILESTONE;
    }

    public boolean isReports() {
        return reports;
    }

    public Map<String, String> getOffices() {
        return offices;
    }

    public Map<String, String> getColleagues() {
        return colleagues;
    }

    public List<HistoryEvent> getHistory() {
        return history;
    }

    public Consequence getLooked() {
        return looked;
    }

    public Consequence getLookedLink() {
        return lookedLink;
    }

    public PlanSheet getSheet() {
        return sheet;
    }

    public ItemRow getRow() {
        return row;
    }

    public PlanItemFields getFields() {
        return fields;
    }

    public ItemKind getKind() {
        return kind;
    }

    public void setKind(ItemKind kind) {
        this.kind = kind;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }
}
