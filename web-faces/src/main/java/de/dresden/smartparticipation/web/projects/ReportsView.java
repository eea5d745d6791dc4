package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.report.StatusReport;
import de.dresden.smartparticipation.projects.report.StatusReports;
import de.dresden.smartparticipation.web.faces.WholeFile;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The status reports of a project. */
@Named("projectsReportsView")
@ViewScoped
public class ReportsView extends ProjectSection {

    private static final long serialVersionUID = 1L;

    @Inject
    private StatusReports commands;

    private List<StatusReport> reports;
    private Integer number;
    private String text;

    @Override
    protected void show() {
        reports = commands.of(getReference());
        StatusReport draft = getDraft();
        text = draft == null ? null : draft.text();
    }

    @Override
    protected String path() {
        return "/projects/reports.xhtml";
    }

    public String begin() {
        return act("projects.reports.begun", () -> commands.begin(getReference()));
    }

    public String save() {
        StatusReport draft = getDraft();
        return act(
                "projects.reports.saved", () -> commands.write(getReference(), draft.number(), draft.version(), text));
    }

    public String freeze() {
        StatusReport draft = getDraft();
        return act(
                "projects.reports.frozen",
                () -> commands.freeze(getReference(), draft.number(), draft.version(), text));
    }

    public String drop() {
        StatusReport draft = getDraft();
        return act("projects.reports.dropped", () -> commands.drop(getReference(), draft.number(), draft.version()));
    }

    public void print(int wanted) throws IOException {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        WholeFile.send(
                getReference() + "-bericht-" + wanted + ".pdf",
                out -> commands.print(getReference(), wanted, language, out));
    }

    /** The draft, or null. */
    public StatusReport getDraft() {
        return reports.stream().filter(one -> !one.frozen()).findFirst().orElse(null);
    }

    public List<StatusReport> getFrozen() {
        return reports.stream().filter(StatusReport::frozen).toList();
    }

    /** The frozen report that is shown: the one of the address, else the latest; null where there is none. */
    public StatusReport getShown() {
        return getFrozen().stream()
                .filter(one -> number == null || one.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** The placeholders in one line. */
    public String getPlaceholders() {
        return commands.placeholders().stream().map(name -> "{" + name + "}").collect(Collectors.joining(" "));
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
