package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.projects.call.ApplicantKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** Who applies, as it is kept; replaced as a whole. */
@Embeddable
class ApplicantColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "applicant_kind")
    @Enumerated(EnumType.STRING)
    private ApplicantKind kind;

    private String organisation;

    @Column(name = "contact_name")
    private String name;

    @Column(name = "contact_email")
    private String email;

    @Column(name = "contact_phone")
    private String phone;

    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;

    protected ApplicantColumns() {}

    ApplicantColumns(Applicant applicant) {
        kind = applicant.kind();
        organisation = applicant.organisation();
        name = applicant.name();
        email = applicant.email();
        phone = applicant.phone();
        street = applicant.street();
        postalCode = applicant.postalCode();
        city = applicant.city();
    }

    Applicant applicant() {
        return new Applicant(kind, organisation, name, email, phone, street, postalCode, city);
    }
}
