package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.standing.Standing;
import de.dresden.smartparticipation.participation.standing.StandingReport;
import de.dresden.smartparticipation.participation.standing.Step;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.web.faces.WholeFile;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where a consultation stands, as chart and table. */
@Named("consultationsStandingView")
@ViewScoped
public class StandingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Standing standing;

    private String reference;
    private StandingReport report;

    public void load() {
        report = standing.of(reference);
    }

    public void download(String format) throws IOException {
        TableFormat wanted = TableFormat.valueOf(format);
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String name = reference + "-stand." + wanted.extension();
        WholeFile.send(name, out -> standing.write(reference, wanted, language, out));
    }

    /** The bars by topic. */
    public List<StandingChart.Bar> getTopicChart() {
        return StandingChart.of(report.topics());
    }

    /** The bars by department. */
    public List<StandingChart.Bar> getDepartmentChart() {
        return StandingChart.of(report.departments());
    }

    /** The steps at which something is; the others would only be empty columns. */
    public List<Step> getSteps() {
        return Arrays.stream(Step.values())
                .filter(step -> report.whole().at(step) > 0)
                .toList();
    }

    public String style(Step step) {
        return StandingChart.style(step);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public StandingReport getReport() {
        return report;
    }
}
