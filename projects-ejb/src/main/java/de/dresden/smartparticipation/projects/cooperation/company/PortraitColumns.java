package de.dresden.smartparticipation.projects.cooperation.company;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Where a company is and what it does, as it is kept; replaced as a whole. */
@Embeddable
class PortraitColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;

    private String district;

    private String website;

    private String description;

    protected PortraitColumns() {}

    PortraitColumns(Portrait data) {
        street = data.street();
        postalCode = data.postalCode();
        city = data.city();
        district = data.district();
        website = data.website();
        description = data.description();
    }

    Portrait portrait() {
        return new Portrait(street, postalCode, city, district, website, description);
    }
}
