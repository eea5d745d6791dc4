package de.dresden.smartparticipation.participation.agency;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads agencies for the pages: two statements a list, whatever the filter. */
@Dependent
class AgencyLists {

    private static final Map<String, String> SORTS =
            Map.of("name", "lower(a.name)", "reference", "a.id", "kind", "a.kind", "email", "lower(a.email)");

    private static final String WHERE = """
             where a.active <> ?
               and (? = '' or position(lower(?) in lower(a.name || ' ' || a.reference || ' ' || coalesce(a.email, ''))) > 0)
               and (? or a.kind = any(?::text[]))
            """;

    private static final String ROWS = """
            select a.id, a.reference, a.name, a.kind, a.email, a.active,
                   (select c.name from participation.agency_contact c where c.agency_id = a.id and c.ended_at is null
                    order by c.since desc, c.id desc limit 1) as contact
            from participation.agency a""";

    private static final String CONTACTS = """
            select id, name, job, email, phone, since, ended_at from participation.agency_contact
            where agency_id = ? order by ended_at desc nulls first, since desc, id desc""";

    @Inject
    private Sql sql;

    @Inject
    private History history;

    AgencyLists() {}

    private AgencyLists(Sql sql) {
        this.sql = sql;
    }

    /** For tests outside the container. */
    static AgencyLists on(Sql sql) {
        return new AgencyLists(sql);
    }

    Page<AgencyRow> page(AgencyFilter filter, PageQuery query) {
        String text = filter.text() == null ? "" : filter.text().strip();
        List<Object> parameters = new ArrayList<>(List.of(
                filter.resting(),
                text,
                text,
                filter.kinds().isEmpty(),
                filter.kinds().stream().map(Enum::name).toList()));
        long total = sql.first(
                        "select count(*) as total from participation.agency a" + WHERE,
                        row -> row.number("total"),
                        parameters.toArray())
                .orElse(0L);
        String sort = SORTS.getOrDefault(query.sort() == null ? "" : query.sort(), "lower(a.name)");
        parameters.add(query.size());
        parameters.add(query.offset());
        List<AgencyRow> rows = sql.list(
                ROWS + WHERE + " order by " + sort + (query.descending() ? " desc" : "")
                        + " nulls last, a.id limit ? offset ?",
                row -> new AgencyRow(
                        row.number("id"),
                        row.text("reference"),
                        row.text("name"),
                        AgencyKind.valueOf(row.text("kind")),
                        row.text("email"),
                        row.text("contact"),
                        row.flag("active")),
                parameters.toArray());
        return Page.of(query, rows, total);
    }

    AgencyDetails details(String reference) {
        return sql.first(
                        "select id, reference, name, kind, address, email, active, version from participation.agency"
                                + " where reference = ?",
                        row -> new AgencyDetails(
                                row.number("id"),
                                row.text("reference"),
                                new AgencyData(
                                        row.text("name"),
                                        AgencyKind.valueOf(row.text("kind")),
                                        row.text("address"),
                                        row.text("email")),
                                row.flag("active"),
                                contacts(row.number("id")),
                                history.of(AgencyChanged.SUBJECT, row.number("id")),
                                row.number("version")),
                        reference)
                .orElseThrow(() -> new NotFound(reference));
    }

    private List<ContactRow> contacts(long agency) {
        return sql.list(
                CONTACTS,
                row -> new ContactRow(
                        row.number("id"),
                        new ContactData(row.text("name"), row.text("job"), row.text("email"), row.text("phone")),
                        row.instant("since"),
                        row.instant("ended_at")),
                agency);
    }
}
