package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.experiment.ContinuationAnswer;
import de.dresden.smartparticipation.projects.experiment.CriterionResult;
import de.dresden.smartparticipation.projects.experiment.ExperimentData;
import de.dresden.smartparticipation.projects.experiment.ExperimentSheet;
import de.dresden.smartparticipation.projects.experiment.Experiments;
import de.dresden.smartparticipation.projects.experiment.ResultCriterion;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A project as an experiment: what is tried, what was learnt, how it did by the five criteria, and whether it goes on. */
@Named("projectsExperimentView")
@ViewScoped
public class ExperimentView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> SCALE = List.of(1, 2, 3, 4, 5);

    @Inject
    private Experiments experiments;

    @Inject
    private Notices notices;

    private String project;
    private String part;
    private ResultCriterion criterion;
    private Integer months;
    private ExperimentSheet sheet;
    private final Map<String, String> texts = new HashMap<>();
    private LocalDate day;
    private LocalDate end;
    private Integer rating;
    private ContinuationAnswer answer;

    public void load() {
        sheet = experiments.sheet(project);
        texts.put("question", sheet.data().question());
        texts.put("hypothesis", sheet.data().hypothesis());
        texts.put("intervention", sheet.data().intervention());
        texts.put("partners", sheet.data().partners());
        end = sheet.projectEnd();
        if (criterion != null) {
            sheet.results().stream().filter(one -> one.criterion() == criterion).forEach(this::show);
        }
    }

    private void show(CriterionResult result) {
        rating = result.rating();
        texts.put("why", result.text());
    }

    public String write() {
        ExperimentData data = new ExperimentData(
                texts.get("question"), texts.get("hypothesis"), texts.get("intervention"), texts.get("partners"));
        experiments.write(project, sheet.version(), data);
        return done("projects.experiment.written");
    }

    public String learn() {
        experiments.learn(project, day, texts.get("learnt"));
        return done("projects.experiment.learnt");
    }

    public String rate() {
        experiments.rate(project, criterion, rating == null ? 0 : rating, texts.get("why"));
        return done("projects.experiment.rated");
    }

    public String endsOn() {
        experiments.endsOn(project, end);
        return done("projects.experiment.end-set");
    }

    public String reply() {
        experiments.answer(project, months, answer, texts.get("remark"));
        return done("projects.experiment.answered");
    }

    private String done(String key) {
        notices.done(key);
        return "/projects/experiment.xhtml?faces-redirect=true&project=" + project;
    }

    /** Whether what is tried is being written. */
    public boolean isWriting() {
        return sheet.runs() && (!sheet.begun() || "edit".equals(part));
    }

    public List<Integer> getScale() {
        return SCALE;
    }

    public ContinuationAnswer[] getAnswers() {
        return ContinuationAnswer.values();
    }

    public ExperimentSheet getSheet() {
        return sheet;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public ResultCriterion getCriterion() {
        return criterion;
    }

    public void setCriterion(ResultCriterion criterion) {
        this.criterion = criterion;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getEnd() {
        return end;
    }

    public void setEnd(LocalDate end) {
        this.end = end;
    }

    public Integer getRating() {
        return rating;
    }

    public void setRating(Integer rating) {
        this.rating = rating;
    }

    public ContinuationAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(ContinuationAnswer answer) {
        this.answer = answer;
    }
}
