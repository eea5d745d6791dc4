package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;

/** For a period somebody does another's case work: with the other's roles and departments, except the administration. */
@Entity
@Table(schema = "platform", name = "deputyship")
class Deputyship {

    @Id
    @SequenceGenerator(name = "deputyship_id", sequenceName = "platform.deputyship_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deputyship_id")
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "deputy_id")
    private long deputyId;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private LocalDate until;

    @Version
    private long version;

    protected Deputyship() {}

    /**
     * @param from first day, not in the past
     * @param until last day, at most a year after the first
     */
    static Deputyship enter(Account account, Account deputy, LocalDate from, LocalDate until, LocalDate today) {
        if (!account.mayRepresent() || !deputy.mayRepresent()) {
            throw new Refused(Reason.of("platform.deputyship.staff-only"));
        }
        if (account.id().equals(deputy.id())) {
            throw new Refused(Reason.of("platform.constraint.deputyship_of_another"));
        }
        if (from == null || until == null || from.isBefore(today)) {
            throw new Refused(Reason.of("platform.deputyship.not-from-today"));
        }
        if (until.isBefore(from)) {
            throw new Refused(Reason.of("platform.constraint.deputyship_in_order"));
        }
        if (until.isAfter(from.plusYears(1))) {
            throw new Refused(Reason.of("platform.deputyship.too-long"));
        }
        Deputyship deputyship = new Deputyship();
        deputyship.accountId = account.id();
        deputyship.deputyId = deputy.id();
        deputyship.from = from;
        deputyship.until = until;
        return deputyship;
    }

    DeputyshipChanged entered(Account account, Account deputy) {
        return new DeputyshipChanged(
                account.subject(),
                "deputyship.entered",
                Map.of(),
                Map.of("deputy", deputy.login(), "from", from, "until", until));
    }

    /** Ends it at once: yesterday was the last day. One that has not run a day yet is to be removed instead. */
    DeputyshipChanged end(Account account, Account deputy, LocalDate today) {
        if (until.isBefore(today)) {
            throw new Refused(Reason.of("platform.deputyship.over"));
        }
        Map<String, ?> before = Map.of("deputy", deputy.login(), "from", from, "until", until);
        if (!isUnused(today)) {
            until = today.minusDays(1);
        }
        return new DeputyshipChanged(
                account.subject(), "deputyship.ended", before, Map.of("deputy", deputy.login(), "until", until));
    }

    boolean isUnused(LocalDate today) {
        return !from.isBefore(today);
    }

    Long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    long deputyId() {
        return deputyId;
    }
}
