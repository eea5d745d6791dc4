package de.dresden.smartparticipation.projects.cooperation.company;

/**
 * Where a company is and what it does.
 *
 * @param street street and number, or null
 * @param postalCode postal code, or null
 * @param city city, or null
 * @param district key of the Stadtteil, or null
 * @param website its pages with {@code https://} before them, or null
 * @param description what it does, or null
 */
public record Portrait(
        String street, String postalCode, String city, String district, String website, String description)
        implements CompanyPart {

    private static final long serialVersionUID = 1L;

    static final Portrait NONE = new Portrait(null, null, null, null, null, null);

    public Portrait {
        street = Given.line(street);
        postalCode = Given.line(postalCode);
        city = Given.line(city);
        district = Given.line(district);
        website = Given.website(website);
        description = Given.text(description);
    }

    @Override
    public RegistrationStep step() {
        return RegistrationStep.PORTRAIT;
    }
}
