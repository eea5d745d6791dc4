package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.participation.idea.IdeaFormOverview;
import de.dresden.smartparticipation.participation.idea.IdeaSetup;
import de.dresden.smartparticipation.web.citizen.OwnFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The own fields as a citizen sees them. */
@Named("modulesIdeasPreviewView")
@RequestScoped
public class IdeasPreviewView {

    @Inject
    private IdeaSetup setup;

    @Inject
    private OwnFields own;

    private long module;
    private IdeaFormOverview overview;

    public void load() {
        overview = setup.form(module);
    }

    public List<OwnFields.Asked> getFields() {
        return own.of(overview.form().asked());
    }

    public IdeaFormOverview getOverview() {
        return overview;
    }

    public long getModule() {
        return module;
    }

    public void setModule(long module) {
        this.module = module;
    }
}
