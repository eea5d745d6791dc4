package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.projects.call.ApplicantKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** Who takes part, as it is kept. */
@Embeddable
class PartnerRow implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private ApplicantKind kind;

    private String name;

    private String contribution;

    protected PartnerRow() {}

    PartnerRow(PartnerEntry entry) {
        kind = entry.kind();
        name = entry.name();
        contribution = entry.contribution();
    }

    PartnerEntry entry() {
        return new PartnerEntry(kind, name, contribution);
    }
}
