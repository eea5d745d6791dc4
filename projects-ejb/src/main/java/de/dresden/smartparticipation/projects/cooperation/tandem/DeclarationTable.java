package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.cooperation.tandem.core.Aid;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Keeps the declarations; a later one takes the place of those before, which stay. */
@Dependent
class DeclarationTable {

    private static final String LATEST = """
            select d.id, d.company_id, d.number, d.declared_by, d.declared_at from projects.de_minimis_declaration d
            where d.tandem_id = ? and not exists (select 1 from projects.de_minimis_declaration l
                where l.tandem_id = d.tandem_id and l.company_id = d.company_id and l.number > d.number) order by d.company_id""";

    private static final String ADD = """
            insert into projects.de_minimis_declaration (tandem_id, company_id, number, declared_by, declared_at, wording)
            select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ? from projects.de_minimis_declaration
            where tandem_id = ? and company_id = ? returning id, number""";

    private final Sql sql;

    @Inject
    DeclarationTable(Sql sql) {
        this.sql = sql;
    }

    /** What a new one is called. */
    private record Added(long id, int number) {}

    /** The last one of each company that declared. */
    List<KeptDeclaration> of(long tandem) {
        return sql.list(
                LATEST,
                row -> new KeptDeclaration(
                        row.number("company_id"),
                        (int) row.number("number"),
                        row.instant("declared_at"),
                        new Declaration(row.text("declared_by"), linked(row.number("id")), aids(row.number("id")))),
                tandem);
    }

    /** @param wording version of the text that was agreed to @return its number */
    int add(long tandem, long company, Declaration declaration, int wording, Instant now) {
        Added added = sql.first(
                        ADD,
                        row -> new Added(row.number("id"), (int) row.number("number")),
                        tandem,
                        company,
                        declaration.by(),
                        now,
                        wording,
                        tandem,
                        company)
                .orElseThrow();
        int position = 0;
        for (String name : declaration.linked()) {
            sql.update(
                    "insert into projects.de_minimis_linked (declaration_id, position, name) values (?, ?, ?)",
                    added.id(),
                    position++,
                    name);
        }
        position = 0;
        for (Aid aid : declaration.aids()) {
            sql.update(
                    "insert into projects.de_minimis_aid (declaration_id, position, recipient, giver, granted_on, cents)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    added.id(),
                    position++,
                    aid.recipient().strip(),
                    aid.giver().strip(),
                    aid.granted(),
                    aid.cents());
        }
        return added.number();
    }

    private List<String> linked(long declaration) {
        return sql.list(
                "select name from projects.de_minimis_linked where declaration_id = ? order by position",
                row -> row.text("name"),
                declaration);
    }

    private List<Aid> aids(long declaration) {
        return sql.list(
                "select recipient, giver, granted_on, cents from projects.de_minimis_aid where declaration_id = ? order by position",
                row -> new Aid(row.text("recipient"), row.text("giver"), row.day("granted_on"), row.number("cents")),
                declaration);
    }
}
