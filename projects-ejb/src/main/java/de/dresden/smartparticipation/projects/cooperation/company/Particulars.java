package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.business.LegalForm;

/**
 * What a company is, and who is to be reached.
 *
 * @param name its name
 * @param legalForm its legal form, or null in a draft
 * @param sector code of its sector, or null in a draft
 * @param employees people who work there, owners included; null in a draft
 * @param contact who is to be reached
 * @param email address for all mails
 * @param phone telephone number, or null
 */
public record Particulars(
        String name, LegalForm legalForm, String sector, Integer employees, String contact, String email, String phone)
        implements CompanyPart {

    private static final long serialVersionUID = 1L;

    public Particulars {
        name = Given.line(name);
        sector = Given.line(sector);
        contact = Given.line(contact);
        email = Given.line(email);
        phone = Given.line(phone);
    }

    @Override
    public RegistrationStep step() {
        return RegistrationStep.COMPANY;
    }
}
