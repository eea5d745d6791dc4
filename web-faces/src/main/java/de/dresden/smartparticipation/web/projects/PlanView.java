package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.plan.Consequence;
import de.dresden.smartparticipation.projects.plan.ItemKey;
import de.dresden.smartparticipation.projects.plan.PlanSheet;
import de.dresden.smartparticipation.projects.plan.ProjectBaselines;
import de.dresden.smartparticipation.projects.plan.ProjectPlanImport;
import de.dresden.smartparticipation.projects.plan.ProjectPlanMoves;
import de.dresden.smartparticipation.projects.plan.ProjectPlanViews;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.omnifaces.util.Faces;

/** A project's plan: chart, table, baselines. What a move would come to is shown before it is saved. */
@Named("projectsPlanView")
@ViewScoped
public class PlanView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectPlanViews views;

    @Inject
    private ProjectPlanMoves moves;

    @Inject
    private ProjectBaselines baselines;

    @Inject
    private ProjectPlanImport imports;

    @Inject
    private Notices notices;

    private String project;
    private String zoom;
    private Long baseline;
    private PlanSheet sheet;
    private GanttChart chart;
    private Long item;
    private LocalDate first;
    private LocalDate last;
    private Consequence looked;
    private String title;
    private String table;

    public void load() {
        sheet = views.sheet(project, baseline);
        draw();
    }

    /** Shows what would come of the move that was drawn on the chart. */
    public void consider() {
        looked = null;
        draw();
        if (item != null && first != null && last != null) {
            looked = moves.consider(project, item, first, last);
            draw();
        }
    }

    public void discard() {
        looked = null;
        draw();
    }

    /** Where a colleague was faster, what would come of the same move by now is shown. */
    public String accept() {
        Long version = sheet.item(looked.item()).map(one -> one.version()).orElse(null);
        try {
            moves.move(
                    new ItemKey(project, looked.item(), version),
                    looked.moves(),
                    looked.wished().first(),
                    looked.wished().last());
        } catch (Conflict faster) {
            sheet = views.sheet(project, baseline);
            consider();
            throw faster;
        }
        notices.done("projects.plan.moved", looked.lines().size());
        return here();
    }

    public String undo() {
        try {
            moves.undo(project, sheet.last().id());
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        notices.done("projects.plan.undone", sheet.last().title());
        return here();
    }

    public String freeze() {
        baselines.freeze(project, title);
        notices.done("projects.plan.frozen");
        baseline = null;
        return here();
    }

    public String draft() {
        notices.done("projects.plan.drafted", baselines.draft(project));
        return here();
    }

    public String take() {
        notices.done("projects.plan.taken", imports.take(project, table));
        return here();
    }

    public void export(String format) throws IOException {
        TableFormat wanted = TableFormat.valueOf(format);
        WholeFile.send(project + "-plan." + wanted.extension(), out -> views.write(project, wanted, language(), out));
    }

    public void print() throws IOException {
        WholeFile.send(project + "-plan.pdf", out -> views.print(project, language(), out));
    }

    public void calendar() throws IOException {
        byte[] file = views.calendar(project).getBytes(StandardCharsets.UTF_8);
        Faces.sendFile(new ByteArrayInputStream(file), project + ".ics", true);
    }

    private void draw() {
        Texts texts = Texts.in(language());
        Map<LocalDate, String> names = new TreeMap<>();
        sheet.holidays().forEach((day, name) -> names.put(day, texts.text("platform.holiday." + name)));
        chart = GanttChart.of(sheet, looked, getZoomed(), language(), names);
    }

    private String here() {
        return "/projects/plan.xhtml?faces-redirect=true&project=" + project
                + (zoom == null ? "" : "&zoom=" + getZoomed().name().toLowerCase(Locale.ROOT))
                + (baseline == null ? "" : "&baseline=" + baseline);
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public PlanZoom getZoomed() {
        return PlanZoom.of(zoom);
    }

    public PlanZoom[] getZooms() {
        return PlanZoom.values();
    }

    /** Baselines by number, for the choice. */
    public Map<String, String> getBaselines() {
        Map<String, String> names = new LinkedHashMap<>();
        sheet.baselines().forEach(one -> names.put(String.valueOf(one.number()), one.title()));
        return names;
    }

    public PlanSheet getSheet() {
        return sheet;
    }

    public GanttChart getChart() {
        return chart;
    }

    public Consequence getLooked() {
        return looked;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public String getZoom() {
        return zoom;
    }

    public void setZoom(String zoom) {
        this.zoom = zoom;
    }

    public Long getBaseline() {
        return baseline;
    }

    public void setBaseline(Long baseline) {
        this.baseline = baseline;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }
}
