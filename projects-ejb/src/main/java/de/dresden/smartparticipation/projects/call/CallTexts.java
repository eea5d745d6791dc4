package de.dresden.smartparticipation.projects.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The texts and names of a call; replaced as a whole. */
@Embeddable
class CallTexts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "department_id")
    private long department;

    private String title;

    @Column(name = "title_english")
    private String titleEnglish;

    private String summary;

    @Column(name = "summary_english")
    private String summaryEnglish;

    private String description;

    @Column(name = "description_english")
    private String descriptionEnglish;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "contact_phone")
    private String contactPhone;

    protected CallTexts() {}

    CallTexts(CallData data) {
        department = data.department();
        title = data.title();
        titleEnglish = data.titleEnglish();
        summary = data.summary();
        summaryEnglish = data.summaryEnglish();
        description = data.description();
        descriptionEnglish = data.descriptionEnglish();
        contactName = data.contactName();
        contactEmail = data.contactEmail();
        contactPhone = data.contactPhone();
    }

    /** For the audit and for what is released. */
    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("department", department);
        values.put("title", title);
        values.put("titleEnglish", titleEnglish);
        values.put("summary", summary);
        values.put("summaryEnglish", summaryEnglish);
        values.put("description", description);
        values.put("descriptionEnglish", descriptionEnglish);
        values.put("contactName", contactName);
        values.put("contactEmail", contactEmail);
        values.put("contactPhone", contactPhone);
        return values;
    }

    CallData data(CallKind kind, Set<Goal> goals, List<ExpectedIndicator> indicators) {
        return new CallData(
                kind,
                department,
                title,
                titleEnglish,
                summary,
                summaryEnglish,
                description,
                descriptionEnglish,
                contactName,
                contactEmail,
                contactPhone,
                goals,
                indicators);
    }

    long department() {
        return department;
    }

    String title() {
        return title;
    }
}
