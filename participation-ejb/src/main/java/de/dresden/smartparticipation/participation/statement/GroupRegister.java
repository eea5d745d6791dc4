package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** Keeps the groups and the signatories, and finds what is alike. */
@Dependent
class GroupRegister {

    private static final String ALIKE = """
            select o.reference, left(o.text, 160) as beginning,
                   round(public.similarity(left(o.text, 4000), left(s.text, 4000)) * 100) as likeness
            from participation.statement s
            join participation.statement o on o.plan_id = s.plan_id and o.id <> s.id and o.group_id is null
                 and o.state in ('RECEIVED', 'IN_WORK')
            where s.reference = ? and public.similarity(left(o.text, 4000), left(s.text, 4000)) >= ?::real
            order by 3 desc, o.id limit 100""";

    private static final double ALIKE_FROM = 0.35;

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    StatementGroup add(StatementGroup group) {
        entities.persist(group);
        entities.flush();
        return group;
    }

    /** @throws NotFound where there is none */
    StatementGroup find(long id) {
        StatementGroup group = entities.find(StatementGroup.class, id);
        if (group == null) {
            throw new NotFound(id);
        }
        return group;
    }

    /** All statements of a group, the leading one too. */
    List<Statement> members(long group) {
        return sql
                .list(
                        "select id from participation.statement where group_id = ? order by id",
                        row -> row.number("id"),
                        group)
                .stream()
                .map(id -> entities.find(Statement.class, id))
                .toList();
    }

    long persons(long group) {
        entities.flush();
        return sql.first("select participation.distinct_persons(?) as n", row -> row.number("n"), group)
                .orElse(0L);
    }

    List<Alike> alike(String reference) {
        return sql.list(
                ALIKE,
                row -> new Alike(row.text("reference"), row.text("beginning"), (int) row.number("likeness")),
                reference,
                ALIKE_FROM);
    }

    /** @return how many were not on this list yet */
    int sign(long statement, List<SignatoryRow> people) {
        entities.flush();
        long before = signatories(statement);
        List<Object[]> rows = new ArrayList<>();
        for (SignatoryRow one : people) {
            PersonKey key = PersonKey.of(one.name(), one.address());
            rows.add(new Object[] {statement, one.name(), one.address(), key.name(), key.address()});
        }
        sql.updateAll("""
                insert into participation.statement_signatory (id, statement_id, name, address, person_name, person_address)
                values (nextval('participation.statement_signatory_id'), ?, ?, ?, ?, ?) on conflict do nothing""", rows);
        return (int) (signatories(statement) - before);
    }

    private long signatories(long statement) {
        return sql.first(
                        "select count(*) as n from participation.statement_signatory where statement_id = ?",
                        row -> row.number("n"),
                        statement)
                .orElse(0L);
    }

    List<SignatoryRow> signatoriesOf(long statement) {
        return sql.list(
                "select name, address from participation.statement_signatory where statement_id = ? order by id",
                row -> new SignatoryRow(row.text("name"), row.text("address")),
                statement);
    }
}
