package de.dresden.smartparticipation.rewards.emission;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.intake.Severity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sets of emission factors: read from a file, looked at, approved with four eyes. */
@Boundary
@Stateless
public class FactorSets {

    @Inject
    private FactorSetRegister register;

    @Inject
    private FactorUploads uploads;

    @Inject
    private FileStore files;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** All sets, those not in force yet first. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR, ADMINISTRATOR})
    public List<FactorSetRow> list() {
        return register.list();
    }

    /**
     * A set with the difference to the one in force today.
     *
     * @throws NotFound where there is none with that reference
     */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR, ADMINISTRATOR})
    public FactorSetDetails details(String reference) {
        FactorSet set = register.find(reference);
        Optional<FactorSet> current = register.inForce(today());
        Actor viewer = actor.get();
        Optional<Reason> right =
                viewer.is(Role.REWARDS_CLERK) ? Optional.empty() : Optional.of(Reason.of("platform.fault.not-allowed"));
        return new FactorSetDetails(
                set.row(),
                set.data(),
                approvals.of(set.approval(), viewer.capacity(Role.REWARDS_CLERK), set.frozen(), right),
                current.map(other -> other.row().reference()).orElse(null),
                FactorDifference.between(current.map(FactorSet::rows).orElse(List.of()), set.rows()));
    }

    /** Keeps a CSV, TSV or XLSX file until it is taken in; after a day it is gone. @return its key */
    @RolesAllowed(REWARDS_CLERK)
    public long upload(InputStream content, String name) {
        return files.upload(content, name, FileKind.TABLES).id();
    }

    /**
     * How a year of an uploaded file would be taken in; nothing is changed.
     *
     * @param year the reference year, or null: the latest in the file
     * @throws NotFound where it is no upload of whoever asks
     * @throws Refused with the sentence for what cannot be read
     */
    @RolesAllowed(REWARDS_CLERK)
    public FactorFile preview(long file, Integer year) {
        return uploads.read(file, year);
    }

    /**
     * Makes a draft of a year of an uploaded file.
     *
     * @return its reference
     * @throws Refused where a line has an error or the year has no figure for the car
     */
    @RolesAllowed(REWARDS_CLERK)
    public String take(long file, int year) {
        FactorFile read = uploads.read(file, year);
        if (!read.usable()) {
            throw new Refused(read.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .map(problem -> Reason.of("rewards.emission.line", problem.row(), problem.reason()))
                    .toList());
        }
        Capacity by = me();
        FactorSet set = register.add(
                new FactorSet(register.nextReference(year), read.data(), read.name(), by, clock.instant()));
        register.write();
        happenings.record(set.imported(by));
        return set.row().reference();
    }

    /**
     * Proposes that a set holds from a day on, until a later one follows.
     *
     * @throws Refused where the day would replace what held on days that are over, or it is approved already
     */
    @RolesAllowed(REWARDS_CLERK)
    public void propose(String reference, long version, LocalDate validFrom) {
        FactorSet set = register.find(reference).seenAs(version);
        if (validFrom != null) {
            requireRoom(validFrom);
        }
        happenings.record(set.propose(validFrom, me(), clock.instant()));
    }

    /** Takes a proposal back. @throws Refused where it is not the own one */
    @RolesAllowed(REWARDS_CLERK)
    public void withdraw(String reference, long version) {
        happenings.record(register.find(reference).seenAs(version).withdraw(me()));
    }

    /**
     * Approves; the set that holds until then ends the day before.
     *
     * @throws Refused for whoever entered or proposed it, or where its first day is over by now
     */
    @RolesAllowed(REWARDS_CLERK)
    public void approve(String reference, long version) {
        register.lock();
        FactorSet set = register.find(reference).seenAs(version);
        Capacity by = me();
        if (set.validFrom() == null) {
            throw new Refused(Reason.of("platform.approval.nothing-proposed"));
        }
        requireRoom(set.validFrom());
        List<FactorSet> approved = register.approved();
        Succession succession = Succession.of(
                set.validFrom(), approved.stream().map(FactorSet::row).toList());
        approved.stream()
                .filter(other -> other.row().id() == orNone(succession.predecessor()))
                .findFirst()
                .ifPresent(other -> happenings.record(other.endBefore(set, by)));
        register.write();
        happenings.record(set.approve(succession.lastDay(), by, clock.instant()));
    }

    /** @throws Refused for whoever proposed it, or without a remark */
    @RolesAllowed(REWARDS_CLERK)
    public void giveBack(String reference, long version, String remark) {
        happenings.record(register.find(reference).seenAs(version).giveBack(remark, me(), clock.instant()));
    }

    /** Drops a draft. @throws Refused where it is proposed or approved */
    @RolesAllowed(REWARDS_CLERK)
    public void discard(String reference, long version) {
        FactorSet set = register.find(reference).seenAs(version);
        happenings.record(set.discarded(me()));
        register.remove(set);
    }

    private void requireRoom(LocalDate from) {
        Succession.refusal(
                        from,
                        today(),
                        register.approved().stream().map(FactorSet::row).toList())
                .ifPresent(why -> {
                    throw new Refused(why);
                });
    }

    private static long orNone(Long key) {
        return key == null ? -1 : key;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Capacity me() {
        return actor.get().capacity(Role.REWARDS_CLERK);
    }
}
