package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.projects.plan.ProjectRisks;
import de.dresden.smartparticipation.projects.plan.RiskData;
import de.dresden.smartparticipation.projects.plan.RiskKey;
import de.dresden.smartparticipation.projects.plan.RiskRow;
import de.dresden.smartparticipation.projects.plan.RiskSheet;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One risk of a project, or a new one. */
@Named("projectsRiskView")
@ViewScoped
public class RiskView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 5;

    @Inject
    private ProjectRisks risks;

    @Inject
    private PlanPeople people;

    @Inject
    private Notices notices;

    private String project;
    private Integer number;
    private RiskSheet sheet;
    private RiskRow row;
    private List<HistoryEvent> history = List.of();
    private Map<String, String> colleagues;
    private final Map<String, String> texts = new HashMap<>();
    private LocalDate due;

    public void load() {
        read();
        if (row != null) {
            RiskData data = row.data();
            texts.put("title", data.title());
            texts.put("detail", data.detail());
            texts.put("measure", data.measure());
            texts.put("owner", String.valueOf(data.owner()));
            texts.put("probability", String.valueOf(data.probability()));
            texts.put("effect", String.valueOf(data.effect()));
            due = data.due();
        }
    }

    private void read() {
        sheet = risks.sheet(project);
        colleagues = people.choices();
        if (number != null) {
            row = sheet.risks().stream()
                    .filter(risk -> risk.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new NotFound(number));
            history = risks.history(project, number);
            colleagues.putIfAbsent(String.valueOf(row.data().owner()), row.ownerName());
        }
    }

    public String save() {
        RiskData data = new RiskData(
                texts.get("title"),
                texts.get("detail"),
                level("probability"),
                level("effect"),
                texts.get("measure"),
                Long.valueOf(texts.get("owner")),
                due);
        if (row == null) {
            risks.add(project, data);
            notices.done("projects.risk.added");
            return "/projects/risks.xhtml?faces-redirect=true&project=" + project;
        }
        return act("projects.risk.saved", () -> risks.change(key(), data));
    }

    public String assess() {
        return act(
                "projects.risk.assessed",
                () -> risks.assess(key(), level("probability"), level("effect"), due, texts.get("remark")));
    }

    public String close() {
        return act("projects.risk.closed", () -> risks.close(key(), texts.get("reason")));
    }

    public String reopen() {
        return act("projects.risk.reopened", () -> risks.reopen(key()));
    }

    /** Where a colleague was faster, what is typed stays, and the next try starts from what is there now. */
    private String act(String said, Runnable command) {
        try {
            command.run();
        } catch (Conflict faster) {
            read();
            throw faster;
        }
        notices.done(said);
        return "/projects/risk.xhtml?faces-redirect=true&project=" + project + "&number=" + number;
    }

    private RiskKey key() {
        return new RiskKey(project, number, row.version());
    }

    private int level(String name) {
        return Integer.parseInt(texts.get(name));
    }

    /** 1 to 5 with their words. @param scale {@code probability} or {@code effect} */
    public Map<String, String> levels(String scale) {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        Map<String, String> levels = new LinkedHashMap<>();
        for (int level = 1; level <= MOST; level++) {
            levels.put(String.valueOf(level), Languages.text(language, "projects.risk." + scale + "." + level));
        }
        return levels;
    }

    public RiskSheet getSheet() {
        return sheet;
    }

    public RiskRow getRow() {
        return row;
    }

    public List<HistoryEvent> getHistory() {
        return history;
    }

    public Map<String, String> getColleagues() {
        return colleagues;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
