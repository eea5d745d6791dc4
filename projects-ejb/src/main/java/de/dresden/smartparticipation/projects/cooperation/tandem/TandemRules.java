package de.dresden.smartparticipation.projects.cooperation.tandem;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.COOPERATION_MANAGER;
import static de.dresden.smartparticipation.projects.cooperation.tandem.AcceptableDeclaration.because;

import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.cooperation.bounds.BoundsTable;
import de.dresden.smartparticipation.projects.cooperation.bounds.TandemBounds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The programme's bounds for tandems: changed by one manager, released by another, with all earlier versions. A call is looked at with those
 * that were in force when its intake began. Commands throw {@link Conflict} where another version came meanwhile, and {@link Refused} where
 * it is too late, or with the reason of four eyes.
 */
@Boundary
@Stateless
public class TandemRules {

    @Inject
    private BoundsRegister register;

    @Inject
    private BoundsTable bounds;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private History history;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    @RolesAllowed({COOPERATION_MANAGER, AUDITOR})
    public TandemRulesDetails details() {
        List<BoundsVersion> versions = register.versions();
        BoundsVersion waiting = waiting(versions).orElse(null);
        boolean manages = actor.get().is(Role.COOPERATION_MANAGER);
        Capacity person = manages ? by() : new Capacity(actor.get().accountId(), null);
        return new TandemRulesDetails(
                latest(versions),
                bounds.at(clock.instant()),
                waiting == null ? null : waiting.view(),
                waiting == null
                        ? null
                        : approvals.of(
                                waiting.approval(),
                                person,
                                waiting.content(),
                                manages ? Optional.empty() : Optional.of(because("bounds-reads-only"))),
                waiting != null && waiting.approval().proposedBy().overlaps(person),
                versions.stream().map(BoundsVersion::view).toList(),
                manages,
                history.of(TandemRulesChanged.SUBJECT));
    }

    /**
     * Asks a second person for other bounds.
     *
     * @param latest number of the latest version as it was read
     * @param wanted what is to hold
     * @param reason why, 1 to 2,000 characters
     * @return the number of the new version
     */
    @RolesAllowed(COOPERATION_MANAGER)
    public int propose(int latest, TandemBounds wanted, String reason) {
        List<BoundsVersion> versions = register.locked();
        if (waiting(versions).isPresent()) {
            throw new Refused(because("bounds-wait"));
        }
        if (latest != latest(versions)) {
            throw Conflict.changedMeanwhile(TandemRulesChanged.SUBJECT);
        }
        if (wanted.equals(bounds.at(clock.instant()))) {
            throw new Refused(because("bounds-same"));
        }
        BoundsVersion version = new BoundsVersion(latest + 1, wanted, reason, by(), clock.instant());
        register.add(version);
        tell("proposed", version, TandemRulesChanged.open(LocalDate.ofInstant(clock.instant(), Clocks.BERLIN)));
        return version.number();
    }

    /** Takes an own proposal back. */
    @RolesAllowed(COOPERATION_MANAGER)
    public void takeBack(int number) {
        BoundsVersion version = proposed(number);
        version.takeBack(by(), clock.instant());
        tell("taken-back", version, TandemRulesChanged.done());
    }

    /** Releases what another one proposed: it counts for calls whose intake begins from now on. */
    @RolesAllowed(COOPERATION_MANAGER)
    public void release(int number) {
        BoundsVersion version = proposed(number);
        Map<String, ?> before = bounds.at(clock.instant()).facts();
        version.release(by(), clock.instant());
        tell("released", version, before, version.view().reason(), TandemRulesChanged.done());
    }

    /** Sends it back; another version takes its place. @param remark why, 1 to 2,000 characters */
    @RolesAllowed(COOPERATION_MANAGER)
    public void giveBack(int number, String remark) {
        BoundsVersion version = proposed(number);
        version.giveBack(by(), clock.instant(), remark);
        tell("returned", version, Map.of(), remark.strip(), TandemRulesChanged.done());
    }

    private BoundsVersion proposed(int number) {
        return waiting(register.locked())
                .filter(version -> version.number() == number)
                .orElseThrow(() -> Conflict.changedMeanwhile(TandemRulesChanged.SUBJECT));
    }

    private static Optional<BoundsVersion> waiting(List<BoundsVersion> versions) {
        return versions.stream().filter(BoundsVersion::waits).findFirst();
    }

    private static int latest(List<BoundsVersion> versions) {
        return versions.isEmpty() ? 0 : versions.get(0).number();
    }

    private Capacity by() {
        return actor.get().capacity(Role.COOPERATION_MANAGER);
    }

    private void tell(String verb, BoundsVersion version, List<TaskChange> tasks) {
        tell(verb, version, Map.of(), version.view().reason(), tasks);
    }

    private void tell(
            String verb, BoundsVersion version, Map<String, ?> before, String reason, List<TaskChange> tasks) {
        register.flush();
        Map<String, Object> after = new LinkedHashMap<>(version.bounds().facts());
        after.put("number", version.number());
        after.put("reason", reason);
        happenings.record(new TandemRulesChanged(
                TandemRulesChanged.SUBJECT.type() + "." + verb, before, after, by().actingFor(), tasks));
    }
}
