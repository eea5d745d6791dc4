package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.platform.business.LegalForm;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads partners for lists: two statements, and two for each row that is being decided, for its files and duplicates.
 */
@Dependent
class PartnerLists {

    private static final Map<String, String> SORTS =
            Map.of("name", "lower(f.name)", "reference", "p.id", "state", "p.state", "since", "p.state_since");

    private static final String FROM = """
             from rewards.partner p
             join lateral (select * from rewards.partner_version x where x.partner_id = p.id
                 order by x.discarded_at is not null, x.number desc limit 1) v on true
             join lateral (select x.name, x.postal_code, x.city from rewards.partner_version x where x.partner_id = p.id
                 and (p.in_force_number is null or x.number = p.in_force_number)
                 order by x.discarded_at is not null, x.number desc limit 1) f on true
             left join platform.v_department d on d.id = p.department_id
             where (cast(? as text) is null or position(lower(?) in lower(f.name || ' ' || v.name || ' ' || p.reference || ' ' || p.contact_email)) > 0)
               and (p.state = any (?::text[])
                    or (? and p.state not in ('ENDED', 'REFUSED') and not (p.state = 'DRAFT' and p.from_outside)))
               and (not ? or (p.in_force_number is not null and v.approval_state <> 'APPROVED' and v.discarded_at is null))
            """;

    private static final String ROWS = """
            select p.id, p.reference, p.state, p.state_since, p.contact_email, p.confirmed_at, p.from_outside, p.proposed_offers,
                   p.in_force_number, v.*, f.name as name_now, f.postal_code as code_now, f.city as city_now, d.name as department""";

    private final Sql sql;
    private final PartnerDuplicates duplicates;
    private final FileStore files;

    @Inject
    PartnerLists(Sql sql, PartnerDuplicates duplicates, FileStore files) {
        this.sql = sql;
        this.duplicates = duplicates;
        this.files = files;
    }

    Page<PartnerRow> page(PartnerFilter filter, PageQuery query) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(filter.text());
        parameters.add(filter.text() == null ? "" : filter.text());
        parameters.add(filter.states().stream().map(Enum::name).toList());
        parameters.add(filter.states().isEmpty());
        parameters.add(filter.change());
        long total = sql.first("select count(*) as total" + FROM, row -> row.number("total"), parameters.toArray())
                .orElse(0L);
        String sort = SORTS.getOrDefault(query.sort() == null ? "" : query.sort(), "p.state_since");
        parameters.add(query.size());
        parameters.add(query.offset());
        List<PartnerRow> rows = sql.list(
                ROWS + FROM + " order by " + sort + (query.descending() ? " desc" : "") + ", p.id limit ? offset ?",
                this::row,
                parameters.toArray());
        return Page.of(query, rows, total);
    }

    private PartnerRow row(Row row) throws SQLException {
        PartnerState state = PartnerState.valueOf(row.text("state"));
        boolean changing =
                row.id("in_force_number") != null && row.id("in_force_number") != row.number("number") && !state.over();
        return new PartnerRow(
                row.text("reference"),
                row.text("name_now"),
                row.text("code_now") + " " + row.text("city_now"),
                state,
                row.instant("state_since"),
                changing,
                row.text("department"),
                changing || PartnerState.UNDECIDED.contains(state) ? findings(row) : List.of());
    }

    private List<Finding> findings(Row row) throws SQLException {
        PartnerData data = new PartnerData(
                row.text("name"),
                LegalForm.valueOf(row.text("legal_form")),
                row.text("register_court"),
                row.text("register_number"),
                row.text("tax_number"),
                row.text("vat_id"),
                row.text("street"),
                row.text("postal_code"),
                row.text("city"),
                Particulars.criteria(row.text("criteria")),
                row.text("criteria_note"),
                null,
                row.text("contract_reference"),
                row.day("contract_from"));
        return ApplicationChecks.of(new ApplicationChecks.Facts(
                data,
                row.text("iban_sealed") != null,
                null,
                row.text("contact_email"),
                row.instant("confirmed_at") != null || !row.flag("from_outside"),
                row.text("proposed_offers"),
                files.of(new Subject(PartnerChanged.SUBJECT, row.number("partner_id"), row.text("reference")))
                        .size(),
                duplicates.of(row.number("partner_id"), (int) row.number("number"))));
    }
}
