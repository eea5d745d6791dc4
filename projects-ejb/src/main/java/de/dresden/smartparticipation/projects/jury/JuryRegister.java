package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Keeps juries. The round's row is locked before anything that hangs on it. */
@Dependent
class JuryRegister {

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    Optional<JuryRound> find(long call) {
        return entities.createQuery("select r from JuryRound r where r.callId = :call", JuryRound.class)
                .setParameter("call", call)
                .getResultStream()
                .findFirst();
    }

    /** Locks it for what changes who counts and whether it is open. @throws NotFound where there is no jury */
    JuryRound locked(long call) {
        return after("for update", call);
    }

    /** Keeps it from closing while a member writes; others write at the same time. @throws NotFound where there is no jury */
    JuryRound held(long call) {
        return after("for share", call);
    }

    private JuryRound after(String lock, long call) {
        return sql.first("select id from projects.jury_round where call_id = ? " + lock, row -> row.number("id"), call)
                .map(id -> entities.find(JuryRound.class, id))
                .orElseThrow(() -> new NotFound(call));
    }

    /** Whether somebody has begun to score in it, if only a draft, or one that dropped out since. */
    boolean begun(JuryRound round) {
        return sql.first("select 1 from projects.jury_sheet where round_id = ? limit 1", row -> true, round.id())
                .orElse(false);
    }

    /** Rounds that are open. */
    List<JuryRound> open() {
        return entities.createQuery("select r from JuryRound r where r.state = :open order by r.id", JuryRound.class)
                .setParameter("open", JuryState.OPEN)
                .getResultList();
    }

    void add(JuryRound round) {
        entities.persist(round);
        entities.flush();
    }

    void add(JuryMember member) {
        entities.persist(member);
        entities.flush();
    }

    void add(JuryReopening reopening) {
        entities.persist(reopening);
        entities.flush();
    }

    /** @throws NotFound where the round has no such member */
    JuryMember member(JuryRound round, long id) {
        JuryMember member = entities.find(JuryMember.class, id);
        if (member == null || member.roundId() != round.id()) {
            throw new NotFound(id);
        }
        return member;
    }

    /** The seat of a person, where there is one. */
    Optional<JuryMember> seat(JuryRound round, long account) {
        return entities.createQuery(
                        "select m from JuryMember m where m.roundId = :round and m.accountId = :account",
                        JuryMember.class)
                .setParameter("round", round.id())
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** What waits for a second person, where something does. */
    Optional<JuryReopening> reopening(JuryRound round) {
        return entities.createQuery(
                        "select o from JuryReopening o where o.roundId = :round and o.over = false",
                        JuryReopening.class)
                .setParameter("round", round.id())
                .getResultStream()
                .findFirst();
    }

    void flush() {
        entities.flush();
    }
}
