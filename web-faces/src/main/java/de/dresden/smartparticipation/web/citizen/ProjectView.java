package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.projects.publication.PublicProject;
import de.dresden.smartparticipation.projects.publication.PublicProjects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A project of the city, for everybody: what it is about, with whom, where, with how much money, what came of it. */
@Named("citizenProjectView")
@RequestScoped
public class ProjectView {

    @Inject
    private PublicProjects projects;

    @Inject
    private Reader reader;

    private String ref;
    private PublicProject details;

    public void load() {
        details = projects.of(ref);
        reader.mayKeep();
    }

    /** Names of its Stadtteile. */
    public List<String> getAreas() {
        return reader.areaNames(details.row().areas());
    }

    /** Whether the text is not in the reader's language, because nobody has translated it. */
    public boolean isUntranslated() {
        return !details.row()
                .goal()
                .spoken(reader.language())
                .getLanguage()
                .equals(reader.language().getLanguage());
    }

    public PublicProject getDetails() {
        return details;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
