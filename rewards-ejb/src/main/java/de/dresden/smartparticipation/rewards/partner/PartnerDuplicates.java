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
            select distinct on (p.id) p.reference, o.name, p.state,
                case when upper(replace(o.register_number, ' ', '')) = upper(replace(v.register_number, ' ', ''))
                          and coalesce(lower(o.register_court), '') = coalesce(lower(v.register_court), '') then 'REGISTER'
                     when o.tax_number = v.tax_number or o.vat_id = v.vat_id then 'TAX_NUMBER'
                     when o.iban_fingerprint = v.iban_fingerprint then 'IBAN'
                     else 'NAME' end as alike
            from rewards.partner_version v
            join rewards.partner_version o on o.partner_id <> v.partner_id and o.discarded_at is null
                and (upper(replace(o.register_number, ' ', '')) = upper(replace(v.register_number, ' ', ''))
                        and coalesce(lower(o.register_court), '') = coalesce(lower(v.register_court), '')
                     or o.tax_number = v.tax_number or o.vat_id = v.vat_id or o.iban_fingerprint = v.iban_fingerprint
                     or public.similarity(o.name_key, v.name_key) >= ?)
            join rewards.partner p on p.id = o.partner_id and p.state <> 'DRAFT'
            where v.partner_id = ? and v.number = ?
            order by p.id, case when upper(replace(o.register_number, ' ', '')) = upper(replace(v.register_number, ' ', '')) then 0
                when o.tax_number = v.tax_number or o.vat_id = v.vat_id then 1
                when o.iban_fingerprint = v.iban_fingerprint then 2 else 3 end
            limit 20""";

    private final Sql sql;

    @Inject
    PartnerDuplicates(Sql sql) {
        this.sql = sql;
    }

    /** At most twenty, each partner once. Drafts whose address nobody has confirmed do not count. */
    List<Duplicate> of(long partner, int number) {
        return sql.list(
                FIND,
                row -> new Duplicate(
                        row.text("reference"),
                        row.text("name"),
                        PartnerState.valueOf(row.text("state")),
                        Duplicate.By.valueOf(row.text("alike"))),
                ALIKE,
                partner,
                number);
    }
}
