package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.proof.core.Interest;
import de.dresden.smartparticipation.projects.proof.core.InterestSheet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the reclaims with what was used late, repaid and waived, and works out their interest. */
@Dependent
class ReclaimBook {

    @Inject
    private EntityManager entities;

    @Inject
    private BaseRateRegister rates;

    @Inject
    private ReclaimDesk desk;

    @Inject
    private Sql sql;

    /** @throws NotFound where there is none */
    Reclaim get(String reference) {
        return entities.createQuery("select r from Reclaim r where r.reference = :reference", Reclaim.class)
                .setParameter("reference", reference == null ? "" : reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    /** The one that runs or ran and was not dropped. */
    Optional<Reclaim> of(long proof) {
        return entities.createQuery(
                        "select r from Reclaim r where r.proof = :proof and r.state <> :dropped", Reclaim.class)
                .setParameter("proof", proof)
                .setParameter("dropped", ReclaimState.DROPPED)
                .getResultStream()
                .findFirst();
    }

    void add(Reclaim reclaim, List<LateUse> lateUses) {
        entities.persist(reclaim);
        entities.flush();
        int position = 0;
        for (LateUse one : lateUses) {
            sql.update(
                    "insert into projects.reclaim_late_use (reclaim_id, position, cents, from_day, until_day) values (?, ?, ?, ?, ?)",
                    reclaim.id(),
                    ++position,
                    one.cents(),
                    one.from(),
                    one.until());
        }
    }

    /** For a change that counts as one of the reclaim, whatever part of it changes. */
    Reclaim touch(Reclaim reclaim) {
        entities.lock(reclaim, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return reclaim;
    }

    void flush() {
        entities.flush();
    }

    /** What was written by SQL is seen. */
    void refresh(Reclaim reclaim) {
        entities.flush();
        entities.refresh(reclaim);
    }

    String nextReference(int year) {
        return numbered("RF", "projects.reclaim_number", year);
    }

    String nextNotice(int year) {
        return numbered("RB", "projects.reclaim_notice_number", year);
    }

    private String numbered(String prefix, String sequence, int year) {
        long number = sql.first("select nextval(?::regclass) as n", row -> row.number("n"), sequence)
                .orElseThrow();
        return "%s-%d-%03d".formatted(prefix, year, number);
    }

    List<LateUse> lateUses(long reclaim) {
        return sql.list(
                "select * from projects.reclaim_late_use where reclaim_id = ? order by position",
                row -> new LateUse(row.number("cents"), row.day("from_day"), row.day("until_day")),
                reclaim);
    }

    /** By day of receipt. */
    List<RepaymentRow> repayments(long reclaim) {
        return sql.list(
                "select r.*, p.name from projects.reclaim_repayment r left join platform.v_person p on p.id = r.recorded_by"
                        + " where r.reclaim_id = ? order by r.received_on, r.id",
                row -> new RepaymentRow(
                        row.day("received_on"),
                        row.text("voucher"),
                        row.number("cents"),
                        row.number("principal_cents"),
                        row.number("interest_cents"),
                        row.text("name")),
                reclaim);
    }

    /** The interest up to a day, at the rates that are known. */
    InterestSheet interest(Reclaim reclaim, ProofTerms terms, LocalDate until) {
        return interest(reclaim, terms, repayments(reclaim.id()), until);
    }

    /** The same as if more were repaid. */
    InterestSheet interest(Reclaim reclaim, ProofTerms terms, RepaymentRow more) {
        List<RepaymentRow> all = new ArrayList<>(repayments(reclaim.id()));
        all.add(more);
        return interest(reclaim, terms, all, more.receivedOn());
    }

    private InterestSheet interest(Reclaim reclaim, ProofTerms terms, List<RepaymentRow> repaid, LocalDate until) {
        return Interest.on(
                ReclaimPeriods.of(reclaim.cents(), reclaim.voidFrom(), repaid, lateUses(reclaim.id()), until),
                rates.rates(),
                terms.dayCount());
    }

    /** @return false where this voucher is recorded already */
    boolean record(long reclaim, RepaymentRow row, Capacity by, Instant now) {
        return sql.update(
                        "insert into projects.reclaim_repayment (id, reclaim_id, received_on, voucher, cents, principal_cents,"
                                + " interest_cents, recorded_by, recorded_for, recorded_at)"
                                + " select nextval('projects.reclaim_repayment_id'), ?, ?, ?, ?, ?, ?, ?, ?::bigint, ?"
                                + " where not exists (select 1 from projects.reclaim_repayment where reclaim_id = ? and voucher = ?)",
                        reclaim,
                        row.receivedOn(),
                        row.voucher(),
                        row.cents(),
                        row.principal(),
                        row.interest(),
                        by.person(),
                        by.actingFor(),
                        now,
                        reclaim,
                        row.voucher())
                == 1;
    }

    /** The waiver that waits or was sent back. */
    Optional<InterestWaiver> openWaiver(long reclaim) {
        return waivers(reclaim).stream()
                .filter(one -> one.approval().approvers().isEmpty())
                .findFirst();
    }

    List<InterestWaiver> waivers(long reclaim) {
        return entities.createQuery(
                        "select w from InterestWaiver w where w.reclaim = :reclaim order by w.id", InterestWaiver.class)
                .setParameter("reclaim", reclaim)
                .getResultList();
    }

    void add(InterestWaiver waiver) {
        entities.persist(waiver);
        entities.flush();
    }

    /** What the recipient sees of the reclaim of a proof. */
    Optional<OwnHearing> hearing(long proof, LocalDate today) {
        return of(proof)
                .map(one -> new OwnHearing(
                        one.reference(),
                        one.version(),
                        one.facts(),
                        one.cents(),
                        one.hearingUntil(),
                        one.answer(),
                        one.takesAnswer() && one.answer() == null,
                        one.notice(),
                        one.payUntil(),
                        one.left()));
    }

    /** The recipient's answer. @throws NotFound where nobody is heard */
    void answer(long proof, long version, String text) {
        Reclaim reclaim = touch(of(proof).orElseThrow(() -> new NotFound(proof)).seenAs(version));
        desk.tell(reclaim, project -> reclaim.answer(project, text, Capacity.NOBODY, desk.now()), null);
    }

    static int year(Instant now) {
        return now.atZone(Clocks.BERLIN).getYear();
    }
}
