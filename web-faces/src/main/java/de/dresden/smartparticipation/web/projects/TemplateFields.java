package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.grant.NoticeKind;
import de.dresden.smartparticipation.projects.grant.TemplateData;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** What is typed on the page of a template. */
public class TemplateFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private NoticeKind kind;
    private String name;
    private Long department;
    private String subject;
    private String opening;
    private String conditions;
    private String closing;
    private String remedy;
    private String remark;

    void show(TemplateData data) {
        subject = data.subject();
        opening = data.opening();
        conditions = String.join("\n\n", data.conditions());
        closing = data.closing();
        remedy = data.remedy();
    }

    TemplateData data() {
        return new TemplateData(
                subject,
                opening,
                conditions == null ? List.of() : Arrays.asList(conditions.split("\\R\\s*\\R")),
                closing,
                remedy);
    }

    public NoticeKind getKind() {
        return kind;
    }

    public void setKind(NoticeKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getOpening() {
        return opening;
    }

    public void setOpening(String opening) {
        this.opening = opening;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }

    public String getRemedy() {
        return remedy;
    }

    public void setRemedy(String remedy) {
        this.remedy = remedy;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
