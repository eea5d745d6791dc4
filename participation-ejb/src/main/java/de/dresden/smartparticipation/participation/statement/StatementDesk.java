package de.dresden.smartparticipation.participation.statement;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.agency.AgencyDirectory;
import de.dresden.smartparticipation.participation.agency.AgencyHead;
import de.dresden.smartparticipation.participation.plan.PlanDirectory;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.participation.plan.RoundFrame;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Statements on paper, by e-mail or spoken: a clerk of the plan's department enters them. */
@Boundary
@Stateless
public class StatementDesk {

    private static final int NOON = 12;

    @Inject
    private PlanDirectory plans;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private StatementRegister register;

    @Inject
    private StatementTasks tasks;

    @Inject
    private FileStore files;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Keeps a scan until its statement is entered; after a day it is gone. @throws Refused where it cannot be taken */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public StoredFile upload(InputStream content, String name) {
        return files.upload(content, name, FileKind.ATTACHMENTS);
    }

    /** The plan's rounds, to choose from. @throws de.dresden.smartparticipation.platform.fault.NotAllowed for other departments */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public List<RoundFrame> rounds(String plan) {
        PlanFrame frame = plans.of(plan);
        StatementSight.worker(actor.get(), frame);
        return plans.rounds(frame.id());
    }

    /** Agencies to choose from, by name. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public List<AgencyHead> agencies() {
        return agencies.active();
    }

    /**
     * Enters a statement; one that came late too.
     *
     * @param scans uploads of the same person
     * @return its reference
     * @throws Refused with everything that is missing
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public String enter(String plan, PaperStatement paper, List<Long> scans) {
        PlanFrame frame = plans.of(plan);
        Capacity by = StatementSight.worker(actor.get(), frame);
        Instant now = clock.instant();
        List<Reason> missing = missing(paper, scans, now);
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        if (plans.rounds(frame.id()).stream().noneMatch(round -> round.id() == paper.round())) {
            throw new NotFound(paper.round());
        }
        StatementSender sender = paper.agency() == null ? paper.sender() : named(paper);
        Statement statement = register.add(arrived(frame, paper, now, by), sender, paper.text());
        List<String> hashes = new ArrayList<>();
        for (Long scan : scans) {
            hashes.add(files.attach(scan, statement.subject()).hash());
        }
        statement.seal(ContentHash.of(paper.text(), hashes), null, null);
        happenings.record(statement.received(by).also(tasks.of(frame)));
        return statement.reference();
    }

    private static Arrived arrived(PlanFrame plan, PaperStatement paper, Instant now, Capacity by) {
        Instant noon = paper.receivedOn()
                .atTime(LocalTime.of(NOON, 0))
                .atZone(Clocks.BERLIN)
                .toInstant();
        return new Arrived(
                plan.id(),
                paper.round(),
                paper.agency(),
                paper.channel(),
                noon.isAfter(now) ? now : noon,
                now,
                by.person());
    }

    private StatementSender named(PaperStatement paper) {
        AgencyHead agency = agencies.of(paper.agency());
        return new StatementSender(agency.name(), agency.address(), agency.email());
    }

    private static List<Reason> missing(PaperStatement paper, List<Long> scans, Instant now) {
        List<Reason> missing = new ArrayList<>();
        if (paper.round() == null) {
            missing.add(Reason.of("participation.statement.round-missing"));
        }
        if (paper.channel() == null || !StatementChannel.byHand().contains(paper.channel())) {
            missing.add(Reason.of("participation.statement.channel-not-by-hand"));
        }
        if (paper.receivedOn() == null) {
            missing.add(Reason.of("participation.statement.received-missing"));
        } else if (paper.receivedOn().isAfter(java.time.LocalDate.ofInstant(now, Clocks.BERLIN))) {
            missing.add(Reason.of("participation.statement.received-in-future"));
        }
        if (paper.text().isEmpty() && scans.isEmpty()) {
            missing.add(Reason.of("participation.statement.nothing-said"));
        }
        if (paper.text().length() > PaperStatement.LONGEST_TEXT) {
            missing.add(Reason.of("participation.statement.text-too-long", PaperStatement.LONGEST_TEXT));
        }
        return missing;
    }
}
