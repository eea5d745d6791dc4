package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Whom to write to at the companies of a pair, for other rooms; those whose contact was erased are left out. Asks nobody for rights. */
@Dependent
public class PairContacts {

    private static final String SIDES = """
            select s.id, s.company_id, c.reference, c.name, c.contact_email, c.language
            from projects.cooperation_pair_side s join projects.company c on c.id = s.company_id
            where s.pair_id = ? and c.erased_at is null and coalesce(c.contact_email, '') <> '' order by s.id""";

    private final Sql sql;

    @Inject
    PairContacts(Sql sql) {
        this.sql = sql;
    }

    /** In the order of their sides. */
    public List<PairContact> of(long pair) {
        return sql.list(
                SIDES,
                row -> new PairContact(
                        row.number("id"),
                        row.number("company_id"),
                        row.text("reference"),
                        row.text("name"),
                        row.text("contact_email"),
                        Locale.forLanguageTag(row.text("language"))),
                pair);
    }
}
