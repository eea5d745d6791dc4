package de.dresden.smartparticipation.participation.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.HashMap;
import java.util.Map;

/** The texts and names of a consultation; replaced as a whole. */
@Embeddable
class Particulars {

    private String title;

    private String summary;

    private String description;

    @Column(name = "department_id")
    private long department;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "contact_phone")
    private String contactPhone;

    protected Particulars() {}

    Particulars(CoreData data) {
        title = data.title();
        summary = data.summary();
        description = data.description();
        department = data.department();
        contactName = data.contactName();
        contactEmail = data.contactEmail();
        contactPhone = data.contactPhone();
    }

    CoreData data() {
        return new CoreData(title, summary, description, department, contactName, contactEmail, contactPhone);
    }

    /** For the audit. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("title", title);
        values.put("summary", summary);
        values.put("description", description);
        values.put("department", department);
        values.put("contactName", contactName);
        values.put("contactEmail", contactEmail);
        values.put("contactPhone", contactPhone);
        return values;
    }
}
