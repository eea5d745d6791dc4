package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.projects.call.ApplicantKind;
import java.io.Serializable;
import java.util.Objects;

/**
 * Who takes part beside the applicant.
 *
 * @param kind what kind of partner
 * @param name name, 1 to 200 characters
 * @param contribution what the partner brings in, at most 500 characters
 */
public record PartnerEntry(ApplicantKind kind, String name, String contribution) implements Serializable {

    public PartnerEntry {
        name = Given.line(name);
        contribution = Objects.requireNonNullElse(Given.text(contribution), "");
    }
}
