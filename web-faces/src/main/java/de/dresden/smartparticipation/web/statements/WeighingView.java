package de.dresden.smartparticipation.web.statements;

import de.dresden.smartparticipation.participation.weighing.Council;
import de.dresden.smartparticipation.participation.weighing.CouncilChange;
import de.dresden.smartparticipation.participation.weighing.DecisionData;
import de.dresden.smartparticipation.participation.weighing.NoticeWay;
import de.dresden.smartparticipation.participation.weighing.PlanWeighing;
import de.dresden.smartparticipation.participation.weighing.ResultNotices;
import de.dresden.smartparticipation.participation.weighing.TableKind;
import de.dresden.smartparticipation.participation.weighing.WeighingFormat;
import de.dresden.smartparticipation.participation.weighing.WeighingResult;
import de.dresden.smartparticipation.participation.weighing.WeighingRow;
import de.dresden.smartparticipation.participation.weighing.WeighingState;
import de.dresden.smartparticipation.participation.weighing.WeighingTables;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The weighing of a plan: overview of the points, the council's decision, tables, notices, and the complete file. */
@Named("statementsWeighingView")
@ViewScoped
public class WeighingView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String JOB = "/jobs/job.xhtml?faces-redirect=true&id=";

    @Inject
    private Council council;

    @Inject
    private WeighingTables tables;

    @Inject
    private ResultNotices results;

    @Inject
    private Notices notices;

    private String plan;
    private PlanWeighing weighing;
    private TableKind table = TableKind.PROPOSAL;
    private WeighingFormat format = WeighingFormat.DOCX;
    private String number;
    private LocalDate decidedOn;
    private String paper;
    private String remark;
    private List<ChangedPoint> changes = new ArrayList<>();

    public void load() {
        weighing = council.of(plan);
        changes = weighing.rows().stream()
                .filter(row -> row.state() == WeighingState.APPROVED)
                .map(ChangedPoint::new)
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    public String decide() {
        List<CouncilChange> decided = changes.stream()
                .filter(ChangedPoint::isChanged)
                .map(ChangedPoint::change)
                .toList();
        council.decide(plan, new DecisionData(number, decidedOn, paper, remark), decided);
        notices.done("statements.weighing.decided-now", decided.size());
        return back();
    }

    public String tellAll() {
        Map<NoticeWay, Long> told = results.send(plan);
        notices.done(
                "statements.weighing.notified",
                told.getOrDefault(NoticeWay.MAIL, 0L),
                told.getOrDefault(NoticeWay.LETTER, 0L),
                told.getOrDefault(NoticeWay.INSPECTION, 0L),
                told.getOrDefault(NoticeWay.NONE, 0L));
        return back();
    }

    public void letters() throws IOException {
        WholeFile.send("mitteilungen-" + plan + ".pdf", out -> results.print(plan, out));
    }

    /** A short table at once, a long one as a job. */
    public String download() throws IOException {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        if (tables.isLong(plan)) {
            return JOB + tables.enqueue(plan, table, format, language);
        }
        String name = "abwaegung-" + table.name().toLowerCase(Locale.ROOT) + "-" + plan + "."
                + format.kind().extension();
        WholeFile.send(name, out -> tables.write(plan, table, format, language, out));
        return null;
    }

    public String pack() {
        return JOB + tables.pack(plan);
    }

    private String back() {
        return "/statements/weighing.xhtml?faces-redirect=true&plan=" + plan;
    }

    /** How many points stand so. */
    public long count(WeighingState state) {
        return weighing.rows().stream()
                .map(WeighingRow::state)
                .filter(state::equals)
                .count();
    }

    public List<TableKind> getTables() {
        List<TableKind> kinds = new ArrayList<>(List.of(TableKind.PROPOSAL));
        if (!weighing.decisions().isEmpty()) {
            kinds.add(TableKind.RESULT);
        }
        if (weighing.sendersKnown()) {
            kinds.add(TableKind.KEY);
        }
        return kinds;
    }

    public WeighingFormat[] getFormats() {
        return WeighingFormat.values();
    }

    public WeighingResult[] getResults() {
        return WeighingResult.values();
    }

    public PlanWeighing getWeighing() {
        return weighing;
    }

    public List<ChangedPoint> getChanges() {
        return changes;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public TableKind getTable() {
        return table;
    }

    public void setTable(TableKind table) {
        this.table = table;
    }

    public WeighingFormat getFormat() {
        return format;
    }

    public void setFormat(WeighingFormat format) {
        this.format = format;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
