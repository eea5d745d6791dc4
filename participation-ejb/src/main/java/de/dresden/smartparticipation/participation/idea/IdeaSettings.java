package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;

/** How one module takes contributions in. */
@Entity
@Table(schema = "participation", name = "idea_settings")
class IdeaSettings {

    @Id
    @Column(name = "module_id")
    private Long module;

    @Column(name = "name_required")
    private boolean nameRequired;

    @Column(name = "email_required")
    private boolean emailRequired;

    @Column(name = "moderated_before")
    private boolean moderatedBefore;

    private boolean supportable;
    private boolean commentable;

    @Column(name = "comments_moderated_before")
    private boolean commentsModeratedBefore;

    @Version
    private long version;

    protected IdeaSettings() {}

    IdeaSettings(long module) {
        this.module = module;
        enter(IdeaSettingsData.USUAL);
    }

    IdeaFormChanged change(IdeaSettingsData data, Subject of, Capacity by) {
        Map<String, Object> before = values();
        enter(data);
        return new IdeaFormChanged(of, "idea-settings-changed", before, values(), by);
    }

    IdeaSettingsData data() {
        return new IdeaSettingsData(
                nameRequired, emailRequired, moderatedBefore, supportable, commentable, commentsModeratedBefore);
    }

    private void enter(IdeaSettingsData data) {
        nameRequired = data.nameRequired();
        emailRequired = data.emailRequired();
        moderatedBefore = data.moderatedBefore();
        supportable = data.supportable();
        commentable = data.commentable();
        commentsModeratedBefore = data.commentsModeratedBefore();
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("nameRequired", nameRequired);
        values.put("emailRequired", emailRequired);
        values.put("moderatedBefore", moderatedBefore);
        values.put("supportable", supportable);
        values.put("commentable", commentable);
        values.put("commentsModeratedBefore", commentsModeratedBefore);
        return values;
    }
}
