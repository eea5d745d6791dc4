package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Finds partners that may be the same business: by register, tax number, IBAN or a name that is much alike. One statement. */
@Dependent
class PartnerDuplicates {

    /** From this similarity of trigrams on two names count as alike: «Radwerkstatt Elbwiesen» and «Radwerkstatt Elbwiese» have 0.84. */
    static final double ALIKE = 0.6;

    private static final String FIND = """
            select distinct on (p.id, alike.place) p.reference, o.name, p.state, alike.by
            from rewards.partner_version v
            join rewards.partner_version o on o.partner_id <> v.partner_id and o.discarded_at is null
            join rewards.partner p on p.id = o.partner_id and p.state <> 'DRAFT'
            cross join lateral (values
                (0, 'REGISTER', upper(replace(o.register_number, ' ', '')) = upper(replace(v.register_number, ' ', ''))
                    and coalesce(lower(o.register_court), '') = coalesce(lower(v.register_court), '')),
                (1, 'TAX_NUMBER', o.tax_number = v.tax_number or o.vat_id = v.vat_id),
                (2, 'IBAN', o.iban_fingerprint = v.iban_fingerprint),
                (3, 'NAME', public.similarity(o.name_key, v.name_key) >= ?)) alike (place, by, holds)
            where alike.holds and v.partner_id = ? and v.number = ?
            order by p.id, alike.place
            limit 20""";

    private final Sql sql;

    @Inject
    PartnerDuplicates(Sql sql) {
        this.sql = sql;
    }

    /** At most twenty, a partner once for each likeness, the surest first. Drafts whose address nobody has confirmed do not count. */
    List<Duplicate> of(long partner, int number) {
        return sql.list(
                FIND,
                row -> new Duplicate(
                        row.text("reference"),
                        row.text("name"),
                        PartnerState.valueOf(row.text("state")),
                        Duplicate.By.valueOf(row.text("by"))),
                ALIKE,
                partner,
                number);
    }
}
