package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.participation.consultation.RetainedOfConsultation;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Names and addresses of those who sent the contributions of a consultation, and the secret links to their own pages, also of those who
 * left no name. The contributions stay without them.
 */
@Dependent
class RetainedSenders extends RetainedOfConsultation {

    private static final String KEPT = """
            from participation.contribution c where c.consultation_id = ?
            and (c.sender_name is not null or c.sender_email is not null or exists (select from platform.secret_link l
                where l.subject_type = 'contribution' and l.subject_id = c.id and l.purpose = '%s'
                    and l.revoked_at is null))""".formatted(SendersLinks.PURPOSE);

    private static final String DISPOSE = """
            update participation.contribution set sender_name = null, sender_email = null, version = version + 1
            where id = any (?::bigint[]) and (sender_name is not null or sender_email is not null)""";

    private final Sql sql;
    private final SecretLinks links;

    @Inject
    RetainedSenders(Sql sql, SecretLinks links) {
        super(sql, "participation.senders", "c.reference", KEPT);
        this.sql = sql;
        this.links = links;
    }

    @Override
    public long dispose(long consultation) {
        List<Long> contributions = sql.list("select c.id " + KEPT, row -> row.number("id"), consultation);
        links.revoke(ContributionChanged.SUBJECT, contributions, SendersLinks.PURPOSE);
        dispose(DISPOSE, contributions);
        return contributions.size();
    }
}
