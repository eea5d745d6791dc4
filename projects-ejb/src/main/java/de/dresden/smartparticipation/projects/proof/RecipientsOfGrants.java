package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Who proves the use of a grant: kept with the file of the grant, which an auditor may ask for (§ 44 SäHO). */
@Dependent
class RecipientsOfGrants extends PersonalRows {

    private static final String FIND = """
            select p.id, j.reference, p.state_since as at, p.recipient_name as name, p.recipient_email as email
            from projects.proof p join projects.project j on j.id = p.project_id
            where lower(p.recipient_email) = lower(?) order by p.id""";

    @Inject
    RecipientsOfGrants(Sql sql) {
        super(sql, "projects.proofs", ProofChanged.PROOF, FIND, "name", "email");
    }

    @Override
    protected boolean stays() {
        return true;
    }

    @Override
    public int erase(String email) {
        return 0;
    }
}
