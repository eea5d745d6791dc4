package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.participation.idea.IdeaFormOverview;
import de.dresden.smartparticipation.participation.idea.IdeaSettingsData;
import de.dresden.smartparticipation.participation.idea.IdeaSetup;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** How a module for ideas takes contributions in. */
@Named("modulesIdeasSettingsView")
@ViewScoped
public class IdeasSettingsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IdeaSetup setup;

    @Inject
    private Notices notices;

    private long module;
    private IdeaFormOverview overview;
    private boolean nameRequired;
    private boolean emailRequired;
    private boolean moderatedBefore;
    private boolean supportable;
    private boolean commentable;
    private boolean commentsModeratedBefore;

    public void load() {
        overview = setup.form(module);
        IdeaSettingsData settings = overview.form().settings();
        nameRequired = settings.nameRequired();
        emailRequired = settings.emailRequired();
        moderatedBefore = settings.moderatedBefore();
        supportable = settings.supportable();
        commentable = settings.commentable();
        commentsModeratedBefore = settings.commentsModeratedBefore();
    }

    public String save() {
        setup.saveSettings(
                module,
                new IdeaSettingsData(
                        nameRequired,
                        emailRequired,
                        moderatedBefore,
                        supportable,
                        commentable,
                        commentsModeratedBefore));
        notices.done("modules.ideas.settings.saved");
        return "/modules/ideasSettings.xhtml?faces-redirect=true&module=" + module;
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

    public boolean isNameRequired() {
        return nameRequired;
    }

    public void setNameRequired(boolean nameRequired) {
        this.nameRequired = nameRequired;
    }

    public boolean isEmailRequired() {
        return emailRequired;
    }

    public void setEmailRequired(boolean emailRequired) {
        this.emailRequired = emailRequired;
    }

    public boolean isModeratedBefore() {
        return moderatedBefore;
    }

    public void setModeratedBefore(boolean moderatedBefore) {
        this.moderatedBefore = moderatedBefore;
    }

    public boolean isSupportable() {
        return supportable;
    }

    public void setSupportable(boolean supportable) {
        this.supportable = supportable;
    }

    public boolean isCommentable() {
        return commentable;
    }

    public void setCommentable(boolean commentable) {
        this.commentable = commentable;
    }

    public boolean isCommentsModeratedBefore() {
        return commentsModeratedBefore;
    }

    public void setCommentsModeratedBefore(boolean commentsModeratedBefore) {
        this.commentsModeratedBefore = commentsModeratedBefore;
    }
}
