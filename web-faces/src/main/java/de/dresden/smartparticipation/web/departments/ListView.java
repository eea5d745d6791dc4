package de.dresden.smartparticipation.web.departments;

import de.dresden.smartparticipation.platform.identity.DepartmentRow;
import de.dresden.smartparticipation.platform.identity.Departments;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** All departments, and a form for one of them or a new one. */
@Named("departmentsListView")
@ViewScoped
public class ListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/departments/list.xhtml?faces-redirect=true";

    @Inject
    private Departments departments;

    @Inject
    private Notices notices;

    private List<DepartmentRow> rows;
    private Long id;
    private long version;
    private String code;
    private String name;
    private String email;

    public void load() {
        rows = departments.list();
        rows.stream().filter(row -> row.id().equals(id)).findFirst().ifPresent(row -> {
            version = row.version();
            code = row.code();
            name = row.name();
            email = row.email();
        });
    }

    public String save() {
        if (id == null) {
            departments.create(code, name, email);
            notices.done("departments.list.created", name);
        } else {
            departments.change(id, version, code, name, email);
            notices.done("departments.list.changed", name);
        }
        return PAGE;
    }

    public String deactivate(DepartmentRow row) {
        departments.deactivate(row.id());
        notices.done("departments.list.deactivated", row.name());
        return PAGE;
    }

    public String reactivate(DepartmentRow row) {
        departments.reactivate(row.id());
        notices.done("departments.list.reactivated", row.name());
        return PAGE;
    }

    public List<DepartmentRow> getRows() {
        return rows;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
