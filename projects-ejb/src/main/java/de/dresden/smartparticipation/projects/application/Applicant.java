package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.projects.call.ApplicantKind;

/**
 * Who applies, and who is to be reached.
 *
 * @param kind what kind of applicant, or null in a draft
 * @param organisation name of the group or organisation, or null
 * @param name who is to be reached
 * @param email address for all mails
 * @param phone telephone number, or null
 * @param street street and number, or null
 * @param postalCode postal code, or null
 * @param city city, or null
 */
public record Applicant(
        ApplicantKind kind,
        String organisation,
        String name,
        String email,
        String phone,
        String street,
        String postalCode,
        String city)
        implements ApplicationPart {

    private static final long serialVersionUID = 1L;

    public Applicant {
        organisation = Given.name(organisation);
        name = Given.name(name);
        email = Given.name(email);
        phone = Given.name(phone);
        street = Given.name(street);
        postalCode = Given.name(postalCode);
        city = Given.name(city);
    }

    @Override
    public FormStep step() {
        return FormStep.APPLICANT;
    }

    /** How the applicant is called: the organisation, else the person. */
    public String called() {
        return organisation == null ? name : organisation;
    }
}
