package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.budget.BudgetKey;
import de.dresden.smartparticipation.projects.budget.BudgetReleases;
import de.dresden.smartparticipation.projects.budget.BudgetSheet;
import de.dresden.smartparticipation.projects.budget.BudgetViews;
import de.dresden.smartparticipation.projects.budget.ProjectBudgets;
import de.dresden.smartparticipation.projects.budget.ReleaseRow;
import de.dresden.smartparticipation.projects.budget.ShareRow;
import de.dresden.smartparticipation.projects.budget.core.FreezeGround;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A budget line in one of its years: how it stands, what is booked, frozen, asked for and carried over. */
@Named("projectsBudgetLineView")
@ViewScoped
public class BudgetLineView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int BASIS_POINTS = 100;

    @Inject
    private BudgetViews views;

    @Inject
    private ProjectBudgets budgets;

    @Inject
    private BudgetReleases releases;

    @Inject
    private Notices notices;

    private String line;
    private int year;
    private BudgetSheet sheet;
    private final BudgetFields fields = new BudgetFields();

    public void load() {
        sheet = views.sheet(line, year);
        if (fields.getAppropriated() == null) {
            fields.setAppropriated(sheet.appropriated());
            fields.setAuthorised(sheet.row().authorised());
        }
        ReleaseRow next = getNext();
        if (next != null && fields.getGranted() == null) {
            fields.setGranted(next.cents());
        }
    }

    public String book() {
        BudgetKey key = sheet.key();
        String project = fields.getProject();
        long cents = fields.getAmount();
        String reason = fields.getReason();
        return act("projects.budgetLine.booked", () -> {
            switch (fields.getStep()) {
                case RESERVE -> budgets.reserve(key, project, cents, reason);
                case COMMIT -> budgets.commit(key, project, cents, reason);
                case RELEASE -> budgets.release(key, project, cents, reason);
                case WITHDRAW -> budgets.withdraw(key, project, cents, reason);
                case REQUEST -> releases.request(key, project, cents, reason);
            }
        });
    }

    public String plan() {
        return act(
                "projects.budgetLine.planned",
                () -> budgets.plan(
                        sheet.key(), fields.getAppropriated(), fields.getAuthorised(), fields.getPlanReason()));
    }

    public String planNext() {
        budgets.planYear(line, year + 1);
        notices.done("projects.budgetLine.year-planned", String.valueOf(year + 1));
        return at(year + 1);
    }

    public String freeze() {
        return act(
                "projects.budgetLine.frozen",
                () -> budgets.freeze(
                        sheet.key(), fields.getGround(), fields.getPercent() * BASIS_POINTS, fields.getDecree()));
    }

    public String lift() {
        return act("projects.budgetLine.lifted", () -> budgets.lift(sheet.key(), fields.getDecree()));
    }

    public String carry() {
        long cents = fields.getCarriedAmount();
        String reason = fields.getCarryReason();
        return act("projects.budgetLine.carried", () -> {
            if (fields.getPart() == CarryPart.FREE) {
                budgets.carryFree(sheet.key(), cents, reason);
            } else {
                boolean committed = fields.getPart() == CarryPart.COMMITTED;
                budgets.carryOver(sheet.key(), fields.getCarried(), committed, cents, reason);
            }
        });
    }

    public String grant(ReleaseRow request) {
        return act(
                "projects.budgetLine.granted",
                () -> releases.grant(request.id(), request.version(), fields.getGranted(), fields.getAnswer()));
    }

    public String refuse(ReleaseRow request) {
        return act(
                "projects.budgetLine.refused",
                () -> releases.refuse(request.id(), request.version(), fields.getAnswer()));
    }

    public String takeBack(ReleaseRow request) {
        return act("projects.budgetLine.withdrawn", () -> releases.withdraw(request.id(), request.version()));
    }

    public void download(String format) throws IOException {
        TableFormat wanted = TableFormat.valueOf(format);
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        WholeFile.send(
                line + "-" + year + "." + wanted.extension(), out -> views.write(line, year, wanted, language, out));
    }

    /** Where a colleague was faster, the next try starts from what is there now. */
    private String act(String said, Runnable command) {
        try {
            command.run();
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        notices.done(said);
        return at(year);
    }

    private String at(int shown) {
        return "/projects/budgetLine.xhtml?faces-redirect=true&line=" + line + "&year=" + shown;
    }

    /** The request that has waited longest, or null. */
    public ReleaseRow getNext() {
        List<ReleaseRow> waiting =
                sheet.releases().stream().filter(ReleaseRow::waiting).toList();
        return waiting.isEmpty() ? null : waiting.get(waiting.size() - 1);
    }

    public List<BudgetStep> getSteps() {
        return Arrays.stream(BudgetStep.values())
                .filter(step -> step != BudgetStep.REQUEST || sheet.row().frozen())
                .toList();
    }

    public FreezeGround[] getGrounds() {
        return FreezeGround.values();
    }

    public CarryPart[] getParts() {
        return CarryPart.values();
    }

    /** Projects for which something may be booked. */
    public Map<String, String> getProjects() {
        Map<String, String> names = new LinkedHashMap<>();
        for (ProjectFrame project : sheet.projects()) {
            names.put(project.reference(), project.reference() + " " + project.title());
        }
        return names;
    }

    /** Projects that have something which can be carried over. */
    public Map<String, String> getSharers() {
        Map<String, String> names = new LinkedHashMap<>();
        for (ShareRow share : sheet.shares()) {
            names.put(share.project(), share.project() + " " + share.title());
        }
        return names;
    }

    public BudgetFields getFields() {
        return fields;
    }

    public BudgetSheet getSheet() {
        return sheet;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}
