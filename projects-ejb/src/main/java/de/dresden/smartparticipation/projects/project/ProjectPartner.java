package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.projects.call.ApplicantKind;
import java.io.Serializable;

/**
 * Who carries a project or takes part in it.
 *
 * @param id key, or 0 for a new one
 * @param part what part they have
 * @param kind what kind of partner
 * @param name name, 1 to 200 characters
 * @param contribution what they bring in, at most 500 characters
 * @param contactName who is to be reached, or null; null too for those who may not know
 * @param contactEmail address of who is to be reached, or null
 * @param contactPhone telephone number, or null
 * @param version as it was read
 */
public record ProjectPartner(
        long id,
        PartnerPart part,
        ApplicantKind kind,
        String name,
        String contribution,
        String contactName,
        String contactEmail,
        String contactPhone,
        long version)
        implements Serializable {

    /** Without who is to be reached. */
    ProjectPartner guarded() {
        return new ProjectPartner(id, part, kind, name, contribution, null, null, null, version);
    }
}
