package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;

/** Keeps the calls, and the keys of their criteria and checklist over all versions. */
@Dependent
class CallRegister {

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** @throws NotFound where there is none */
    Call find(String reference) {
        return entities.createQuery("select c from Call c where c.reference = :reference", Call.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    /** Those whose phases run or have run and that are not over. */
    List<Call> published() {
        return entities.createQuery("select c from Call c where c.state = :state order by c.id", Call.class)
                .setParameter("state", CallState.PUBLISHED)
                .getResultList();
    }

    /** Locks it for a change that counts as one of the call, whatever part of it changes. */
    void touch(Call call) {
        entities.lock(call, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Adds it and gives it its key. Its parts are added after that, since they name it. */
    void add(Call call) {
        entities.persist(call);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** The key for the next command: with the version as it is after this one. */
    CallKey key(Call call) {
        entities.flush();
        return new CallKey(call.reference(), call.version());
    }

    /** The next free reference, as {@code FA-2026-01}. */
    String nextReference(int year) {
        long number = sql.first("select nextval('projects.call_number') as n", row -> row.number("n"))
                .orElseThrow();
        return "FA-%d-%02d".formatted(year, number);
    }

    /**
     * Gives new criteria and items their keys.
     *
     * @throws NotFound for a key that is another call's
     */
    TermsData known(long call, TermsData data) {
        return data.known(
                keyed(data.criteria(), Criterion::id, call, "criterion", Criterion::known),
                keyed(data.checklist(), ChecklistItem::id, call, "checklist_item", ChecklistItem::known));
    }

    private <T> List<T> keyed(List<T> parts, Function<T, Long> id, long call, String table, BiFunction<T, Long, T> as) {
        LongUnaryOperator key = given -> given == 0 ? fresh(call, table) : own(call, table, given);
        return parts.stream()
                .map(one -> as.apply(one, key.applyAsLong(id.apply(one))))
                .toList();
    }

    private long fresh(long call, String table) {
        return sql.first(
                        "insert into projects." + table + " (id, call_id) values (nextval('projects." + table
                                + "_id'), ?) returning id",
                        row -> row.number("id"),
                        call)
                .orElseThrow();
    }

    private long own(long call, String table, long id) {
        return sql.first(
                        "select id from projects." + table + " where call_id = ? and id = ?",
                        row -> row.number("id"),
                        call,
                        id)
                .orElseThrow(() -> new NotFound(id));
    }
}
