package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.call.FundingKind;
import de.dresden.smartparticipation.projects.grant.GrantNotices;
import de.dresden.smartparticipation.projects.grant.GrantViews;
import de.dresden.smartparticipation.projects.grant.NoticeData;
import de.dresden.smartparticipation.projects.grant.NoticeForm;
import de.dresden.smartparticipation.projects.grant.NoticeKey;
import de.dresden.smartparticipation.projects.grant.NoticeKind;
import de.dresden.smartparticipation.projects.grant.RevocationGround;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a notice: a new one of a kind, or one that is worked on. */
@Named("projectsGrantEditView")
@ViewScoped
public class GrantEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GrantViews views;

    @Inject
    private GrantNotices notices;

    @Inject
    private Notices told;

    private String project;
    private NoticeKind kind;
    private String reference;
    private NoticeForm form;
    private NoticeKey key;
    private final NoticeText text = new NoticeText();

    public void load() {
        if (reference == null) {
            form = views.form(project, kind == null ? NoticeKind.GRANT : kind);
        } else {
            form = views.change(reference);
            key = views.notice(reference).key();
        }
        text.show(form.data());
    }

    public String save() {
        NoticeData data = text.data(form.kind().ofMoney());
        NoticeKey written =
                key == null ? notices.prepare(form.project().reference(), form.kind(), data) : notices.write(key, data);
        told.done("projects.notice.saved");
        return "/projects/grant.xhtml?faces-redirect=true&reference=" + written.reference();
    }

    /** Templates by key. */
    public Map<Long, String> getTemplates() {
        Map<Long, String> names = new LinkedHashMap<>();
        form.templates().forEach(one -> names.put(one.id(), one.name() + ", " + one.number()));
        return names;
    }

    /** Years of budget lines, as the form sends them. */
    public Map<String, String> getYears() {
        Map<String, String> names = new LinkedHashMap<>();
        form.years()
                .forEach(one ->
                        names.put(one.line() + " " + one.year(), one.line() + " " + one.year() + " – " + one.title()));
        return names;
    }

    public FundingKind[] getFundingKinds() {
        return FundingKind.values();
    }

    public RevocationGround[] getGrounds() {
        return RevocationGround.values();
    }

    public NoticeForm getForm() {
        return form;
    }

    public NoticeText getText() {
        return text;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public NoticeKind getKind() {
        return kind;
    }

    public void setKind(NoticeKind kind) {
        this.kind = kind;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
