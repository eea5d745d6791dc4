package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.identity.Departments;
import de.dresden.smartparticipation.projects.grant.GrantTemplates;
import de.dresden.smartparticipation.projects.grant.NoticeKind;
import de.dresden.smartparticipation.projects.grant.TemplateDetails;
import de.dresden.smartparticipation.projects.grant.TemplateKey;
import de.dresden.smartparticipation.projects.grant.TemplateRow;
import de.dresden.smartparticipation.projects.grant.TemplateVersionView;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The templates of notices, and one of them with its versions. */
@Named("projectsGrantTemplatesView")
@ViewScoped
public class GrantTemplatesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GrantTemplates templates;

    @Inject
    private Departments departments;

    @Inject
    private Notices told;

    private Long id;
    /** Whether a new one is written. */
    private boolean fresh;

    private List<TemplateRow> rows = List.of();
    private TemplateDetails details;
    private final TemplateFields fields = new TemplateFields();

    public void load() {
        if (id == null) {
            rows = templates.list();
            return;
        }
        details = templates.details(id);
        TemplateVersionView shown = details.open() == null ? details.inForce() : details.open();
        if (shown != null) {
            fields.show(shown.data());
        }
    }

    public String create() {
        id = templates.create(fields.getKind(), fields.getName(), fields.getDepartment(), fields.data());
        return shown("projects.template.created");
    }

    public String save() {
        return act("projects.template.saved", key -> templates.write(key, fields.data()));
    }

    public String propose() {
        return act("projects.template.proposed", templates::propose);
    }

    public String withdraw() {
        return act("projects.template.withdrawn", templates::withdraw);
    }

    public String approve() {
        return act("projects.template.released", templates::release);
    }

    public String giveBack() {
        return act("projects.template.returned", key -> templates.giveBack(key, fields.getRemark()));
    }

    public String discard() {
        return act("projects.template.discarded", templates::discard);
    }

    private String act(String said, UnaryOperator<TemplateKey> command) {
        try {
            command.apply(details.key());
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        return shown(said);
    }

    private String shown(String said) {
        told.done(said);
        return "/projects/grantTemplates.xhtml?faces-redirect=true&id=" + id;
    }

    public NoticeKind[] getKinds() {
        return NoticeKind.values();
    }

    /** Departments to choose. */
    public Map<Long, String> getDepartments() {
        Map<Long, String> names = new LinkedHashMap<>();
        departments.names().forEach(one -> names.put(one.id(), one.name()));
        return names;
    }

    public List<TemplateRow> getRows() {
        return rows;
    }

    public TemplateDetails getDetails() {
        return details;
    }

    public TemplateFields getFields() {
        return fields;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isFresh() {
        return fresh;
    }

    public void setFresh(boolean fresh) {
        this.fresh = fresh;
    }
}
