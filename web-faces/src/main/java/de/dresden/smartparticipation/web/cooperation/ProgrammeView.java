package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.cooperation.programme.Programme;
import de.dresden.smartparticipation.projects.cooperation.programme.ProgrammeFigures;
import de.dresden.smartparticipation.projects.cooperation.satisfaction.SatisfactionLine;
import de.dresden.smartparticipation.projects.cooperation.satisfaction.SatisfactionResults;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.login.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The programme as a whole: rounds beside each other, sectors, Stadtteile, satisfaction, where the pairs are. */
@Named("cooperationProgrammeView")
@RequestScoped
public class ProgrammeView {

    @Inject
    private Programme programme;

    @Inject
    private SatisfactionResults results;

    @Inject
    private Areas areas;

    @Inject
    private ActiveUser user;

    private ProgrammeFigures figures;
    private Map<String, String> areaNames;

    public ProgrammeFigures getFigures() {
        if (figures == null) {
            figures = programme.figures();
        }
        return figures;
    }

    /** Sends the report. */
    public String export(String format) throws IOException {
        TableFormat wanted = TableFormat.valueOf(format);
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        WholeFile.send(
                "unternehmen-helfen-unternehmen." + wanted.extension(), out -> programme.write(wanted, language, out));
        return null;
    }

    /** Accepted pairs as lines between the middles of their Stadtteile, or as points where there is one only; null: none is known. */
    public String getGeometry() {
        return PairMap.of(getFigures().pairs(), areas.middles());
    }

    /** Name of a Stadtteil. */
    public String area(String key) {
        if (areaNames == null) {
            areaNames = areas.names().stream().collect(Collectors.toMap(AreaName::key, AreaName::name, (a, b) -> a));
        }
        return areaNames.getOrDefault(key, key);
    }

    /** What companies of a round wrote in free words; for managers. */
    public List<String> words(SatisfactionLine line) {
        return line.round() == null || !user.is("COOPERATION_MANAGER")
                ? List.of()
                : results.words(line.round(), line.months());
    }

    /** A mean in tenths as a number. */
    public Double mean(Integer tenths) {
        return tenths == null ? null : tenths / 10.0;
    }
}
