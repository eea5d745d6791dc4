package de.dresden.smartparticipation.projects.cooperation.company;

import java.util.List;

/**
 * How much time a company has, with whom it would like to work, and with whom it has found itself.
 *
 * @param hoursPerMonth hours a month for a common project, or null in a draft
 * @param wishes other companies by the name that was typed
 * @param partnerName name of the company with which it found itself, or null
 * @param partnerEmail address of that one, or null
 */
public record Teamwork(Integer hoursPerMonth, List<WishEntry> wishes, String partnerName, String partnerEmail)
        implements CompanyPart {

    private static final long serialVersionUID = 1L;

    static final Teamwork NONE = new Teamwork(null, List.of(), null, null);

    public Teamwork {
        wishes = List.copyOf(wishes);
        partnerName = Given.line(partnerName);
        partnerEmail = Given.line(partnerEmail);
    }

    /** Whether it names a company with which it found itself. */
    public boolean paired() {
        return partnerEmail != null;
    }

    @Override
    public RegistrationStep step() {
        return RegistrationStep.TEAMWORK;
    }
}
