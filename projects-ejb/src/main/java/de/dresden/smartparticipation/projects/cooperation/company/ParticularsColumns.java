package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.business.LegalForm;
import de.dresden.smartparticipation.platform.business.NameKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** What a company is, as it is kept; replaced as a whole. */
@Embeddable
class ParticularsColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "legal_form")
    @Enumerated(EnumType.STRING)
    private LegalForm legalForm;

    private String sector;

    private Integer employees;

    @Column(name = "contact_name")
    private String contact;

    @Column(name = "contact_email")
    private String email;

    @Column(name = "contact_phone")
    private String phone;

    protected ParticularsColumns() {}

    ParticularsColumns(Particulars data) {
        name = data.name();
        nameKey = NameKey.of(data.name());
        legalForm = data.legalForm();
        sector = data.sector();
        employees = data.employees();
        contact = data.contact();
        email = data.email();
        phone = data.phone();
    }

    Particulars particulars() {
        return new Particulars(name, legalForm, sector, employees, contact, email, phone);
    }
}
