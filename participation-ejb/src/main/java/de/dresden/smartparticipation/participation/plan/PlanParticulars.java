package de.dresden.smartparticipation.participation.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.HashMap;
import java.util.Map;

/** The texts and names of a plan; replaced as a whole. */
@Embeddable
class PlanParticulars {

    private String name;

    private String number;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    @Enumerated(EnumType.STRING)
    private PlanProcedure procedure;

    @Column(name = "department_id")
    private long department;

    private String summary;

    @Column(name = "area_text")
    private String areaText;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "contact_phone")
    private String contactPhone;

    protected PlanParticulars() {}

    PlanParticulars(PlanData data) {
        name = data.name();
        number = data.number();
        kind = data.kind();
        procedure = data.procedure();
        department = data.department();
        summary = data.summary();
        areaText = data.areaText();
        contactName = data.contactName();
        contactEmail = data.contactEmail();
        contactPhone = data.contactPhone();
    }

    PlanData data() {
        return new PlanData(
                name, number, kind, procedure, department, summary, areaText, contactName, contactEmail, contactPhone);
    }

    /** For the audit. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("name", name);
        values.put("number", number);
        values.put("kind", kind.name());
        values.put("procedure", procedure.name());
        values.put("department", department);
        values.put("summary", summary);
        values.put("areaText", areaText);
        values.put("contactName", contactName);
        values.put("contactEmail", contactEmail);
        values.put("contactPhone", contactPhone);
        return values;
    }
}
