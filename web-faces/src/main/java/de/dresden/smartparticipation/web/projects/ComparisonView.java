package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.evaluation.Comparison;
import de.dresden.smartparticipation.projects.evaluation.ComparisonFilter;
import de.dresden.smartparticipation.projects.evaluation.Comparisons;
import de.dresden.smartparticipation.projects.experiment.ResultCriterion;
import de.dresden.smartparticipation.projects.report.Portfolio;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.table.Filters;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;

/** The projects that the person may know of, side by side. */
@Named("projectsComparisonView")
@ViewScoped
public class ComparisonView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Comparisons comparisons;

    @Inject
    private Portfolio portfolio;

    private Filters filters;
    private Comparison comparison;

    @PostConstruct
    void begin() {
        filters = Filters.fromUrl()
                .choice("call", "projects.comparison.call", portfolio.calls())
                .choice("goal", "projects.comparison.goal", Goal.values());
        comparison = comparisons.of(filter());
    }

    private ComparisonFilter filter() {
        return new ComparisonFilter(Set.copyOf(filters.values("call")), Set.copyOf(filters.many("goal", Goal.class)));
    }

    /** Sends a table as a file. @param table {@code indicators} or {@code experiments} */
    public String export(String table, String format) throws IOException {
        TableFormat kind = TableFormat.valueOf(format);
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        boolean indicators = "indicators".equals(table);
        WholeFile.send((indicators ? "indikatoren." : "reallabore.") + kind.extension(), out -> {
            if (indicators) {
                comparisons.writeIndicators(filter(), kind, language, out);
            } else {
                comparisons.writeExperiments(filter(), kind, language, out);
            }
        });
        return null;
    }

    public ResultCriterion[] getCriteria() {
        return ResultCriterion.values();
    }

    public Filters getFilters() {
        return filters;
    }

    public Comparison getComparison() {
        return comparison;
    }
}
