package de.dresden.smartparticipation.web.frame;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Map;
import java.util.function.LongPredicate;

/** What the forms of consultations and plans have in common: the responsible department, a summary, whom to ask. */
public abstract class CaseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DepartmentNames departments;

    private Map<String, String> choices;
    private String department;
    private String summary;
    private String contactName;
    private String contactEmail;
    private String contactPhone;

    /** Offers departments for something new; the only one is chosen. @param mine those in which the person may do it */
    protected final void offer(LongPredicate mine) {
        choices = departments.choices(mine);
        department = choices.size() == 1 ? choices.keySet().iterator().next() : null;
    }

    /** Offers, beside the person's own, the department that has it. */
    protected final void hold(long id, String name) {
        department = String.valueOf(id);
        choices.putIfAbsent(department, name);
    }

    protected final void hold(String name, String email, String phone) {
        contactName = name;
        contactEmail = email;
        contactPhone = phone;
    }

    protected final long departmentId() {
        return Long.parseLong(department);
    }

    /** Departments by key. */
    public Map<String, String> getChoices() {
        return choices;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }
}
