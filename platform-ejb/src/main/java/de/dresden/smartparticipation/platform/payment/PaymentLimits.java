package de.dresden.smartparticipation.platform.payment;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.PersonName;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Up to which amount each treasurer may order (Anordnungsbefugnis). An administrator or another treasurer sets it; a lower one holds
 * at once, a higher one once a third person has approved it. Nobody decides on the own limit. Deputies do not set limits.
 */
@Stateless
@Boundary
public class PaymentLimits {

    private static final String TYPE = "payment-limit";
    private static final int LONGEST = 500;

    @Inject
    private LimitTable limits;

    @Inject
    private StaffDirectory people;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** All that was ever decided, by person, the latest first. */
    @RolesAllowed({ADMINISTRATOR, TREASURER, AUDITOR})
    public List<LimitRow> list() {
        return limits.rows();
    }

    /** Whose limits there are to set: who is treasurer now. */
    @RolesAllowed({ADMINISTRATOR, TREASURER})
    public List<PersonName> treasurers() {
        return sql.list(
                "select p.id, a.login, p.name from platform.v_person p join platform.account a on a.id = p.id"
                        + " join platform.account_role r on r.account_id = p.id"
                        + " where r.role = 'TREASURER' and a.active and a.kind = 'STAFF' order by p.name, p.id",
                row -> new PersonName(row.number("id"), row.text("login"), row.text("name")));
    }

    /**
     * Sets the limit of a treasurer.
     *
     * @param login whose
     * @param cents amount, 0 to 99,999,999,999; 0 takes the right away
     * @param reason why, as the instruction it follows; 1 to 500 characters
     * @return key of the decision
     * @throws Refused where something is missing, nothing would change, or another higher limit waits for its decision
     * @throws NotFound where there is no such treasurer
     */
    @RolesAllowed({ADMINISTRATOR, TREASURER})
    public long set(String login, long cents, String reason) {
        long by = ownRight();
        PersonName person = treasurers().stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .orElseThrow(() -> new NotFound(login));
        if (person.id() == by) {
            throw new Refused(Reason.of("platform.payment-limit.own"));
        }
        if (cents < 0 || cents > MayPrepare.MOST) {
            throw new Refused(Reason.of("platform.payment-limit.amount"));
        }
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST) {
            throw new Refused(Reason.of("platform.payment-limit.reason-length", LONGEST));
        }
        Optional<AmountLimit> before = limits.inForce(person.id());
        if (before.filter(limit -> limit.cents() == cents).isPresent()) {
            throw new Refused(Reason.of("platform.payment-limit.nothing-changed"));
        }
        long id = limits.nextId();
        boolean raises = cents > before.map(AmountLimit::cents).orElse(0L);
        if (!limits.add(id, person.id(), cents, reason.strip(), raises, by, clock.instant())) {
            throw new Refused(Reason.of("platform.payment-limit.one-waits", person.name()));
        }
        Subject subject = new Subject(TYPE, id, person.name());
        Map<String, ?> facts = Map.of("person", person.name(), "cents", cents, "reason", reason.strip());
        happenings.record(
                raises
                        ? PaymentChanged.of(
                                subject, "payment-limit.proposed", facts, PaymentTasks.limit(subject, person.name()))
                        : PaymentChanged.of(subject, "payment-limit.lowered", facts));
        return id;
    }

    /**
     * Approves a higher limit that somebody else has set for a third person; it holds from now on.
     *
     * @throws NotFound where there is no such limit
     * @throws Refused where it is the own one, or set by the same person
     * @throws Conflict where it is decided already
     */
    @RolesAllowed({ADMINISTRATOR, TREASURER})
    public void approve(long id) {
        decide(id, true, null);
    }

    /**
     * Refuses a higher limit.
     *
     * @param remark why, 1 to 500 characters
     */
    @RolesAllowed({ADMINISTRATOR, TREASURER})
    public void refuse(long id, String remark) {
        if (remark == null || remark.isBlank() || remark.strip().length() > LONGEST) {
            throw new Refused(Reason.of("platform.payment-limit.reason-length", LONGEST));
        }
        decide(id, false, remark.strip());
    }

    private void decide(long id, boolean approve, String remark) {
        long by = ownRight();
        LimitRow limit = limits.find(id).orElseThrow(() -> new NotFound(id));
        if (limit.account() == by) {
            throw new Refused(Reason.of("platform.payment-limit.own"));
        }
        if (limit.setById() == by) {
            throw new Refused(Reason.of("platform.payment-limit.set-by-yourself"));
        }
        if (approve
                && people.find(limit.account())
                        .filter(PaymentLimits::isTreasurer)
                        .isEmpty()) {
            throw new Refused(Reason.of("platform.payment-limit.no-treasurer", limit.person()));
        }
        Subject subject = new Subject(TYPE, id, limit.person());
        if (!limits.decide(id, approve, remark, by, clock.instant())) {
            throw Conflict.changedMeanwhile(subject);
        }
        happenings.record(PaymentChanged.of(
                subject,
                approve ? "payment-limit.approved" : "payment-limit.refused",
                remark == null
                        ? Map.of("person", limit.person(), "cents", limit.cents())
                        : Map.of("person", limit.person(), "cents", limit.cents(), "remark", remark),
                PaymentTasks.close(PaymentTasks.LIMIT, subject)));
    }

    /** Whoever decides on limits has the role in person: it is not lent to a deputy. */
    private long ownRight() {
        Staff staff = actor.staff();
        if (!isTreasurer(staff) && !staff.roles().contains(Role.ADMINISTRATOR)) {
            throw new NotAllowed();
        }
        return staff.id();
    }

    private static boolean isTreasurer(Staff staff) {
        return staff.roles().contains(Role.TREASURER);
    }
}
