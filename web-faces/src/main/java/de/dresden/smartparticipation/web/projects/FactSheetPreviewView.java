package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.text.Alphabet;
import de.dresden.smartparticipation.projects.publication.FactSheets;
import de.dresden.smartparticipation.projects.publication.PublicProject;
import de.dresden.smartparticipation.web.faces.WholeFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The public page of a fact sheet and its PDF before they are released, for who prepares, releases or reads the project. */
@Named("projectsFactSheetPreviewView")
@RequestScoped
public class FactSheetPreviewView {

    @Inject
    private FactSheets sheets;

    @Inject
    private Areas areas;

    private String project;
    private String as;
    private PublicProject details;

    /** Shows the page, or hands the PDF out. */
    public void load() throws IOException {
        details = sheets.preview(project);
        if ("pdf".equals(as)) {
            Locale language = language();
            WholeFile.send(project + "-vorschau.pdf", out -> sheets.print(project, language, out));
        }
    }

    /** Names of its Stadtteile. */
    public List<String> getAreas() {
        return areas.names().stream()
                .filter(one -> details.row().areas().contains(one.key()))
                .map(AreaName::name)
                .sorted(Alphabet.order())
                .toList();
    }

    /** Whether the text is not in the reader's language, because nobody has translated it. */
    public boolean isUntranslated() {
        return !details.row()
                .goal()
                .spoken(language())
                .getLanguage()
                .equals(language().getLanguage());
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public PublicProject getDetails() {
        return details;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }
}
