package de.dresden.smartparticipation.participation.hearing;

import de.dresden.smartparticipation.participation.agency.AgencyDirectory;
import de.dresden.smartparticipation.participation.agency.AgencyHead;
import de.dresden.smartparticipation.participation.law.Rule;
import de.dresden.smartparticipation.participation.plan.PlanDirectory;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.participation.plan.RoundKind;
import de.dresden.smartparticipation.participation.statement.OnlineStatement;
import de.dresden.smartparticipation.participation.statement.SentFile;
import de.dresden.smartparticipation.participation.statement.StatementKeeping;
import de.dresden.smartparticipation.participation.statement.StatementKeeping.ArrivedFrom;
import de.dresden.smartparticipation.participation.statement.StatementKeeping.Kept;
import de.dresden.smartparticipation.participation.statement.StatementReceipts;
import de.dresden.smartparticipation.participation.statement.StatementSender;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The answers of agencies: by one click, or by a statement, with their link and without an account. */
@Boundary
@Stateless
public class HearingAnswers {

    private static final Capacity NOBODY = new Capacity(null, null);

    @Inject
    private HearingRegister register;

    @Inject
    private HearingDesk desk;

    @Inject
    private StatementKeeping keeping;

    @Inject
    private StatementReceipts receipts;

    @Inject
    private PlanDirectory plans;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private SecretLinks links;

    @Inject
    private SentForms forms;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** What stands behind the link. @throws NotFound where the key opens nothing */
    @PermitAll
    public HearingDoor look(String key) {
        Hearing hearing = register.find(open(key).id());
        PlanFrame plan = plans.of(hearing.plan());
        Map<String, Object> values = hearing.values();
        HearingRow row = register.rows(hearing.round()).stream()
                .filter(one -> one.id() == hearing.id())
                .findFirst()
                .orElseThrow();
        Object remark = values.get("remark");
        return new HearingDoor(
                agencies.of(hearing.agency()).name(),
                plan.reference(),
                plan.name(),
                plan.number(),
                plans.round(hearing.round()).kind() == RoundKind.EARLY,
                row.receivedOn(),
                row.due(),
                row.due() != null
                        && LocalDate.ofInstant(clock.instant(), Clocks.BERLIN).isAfter(row.due()),
                plan.cites(Rule.LATE_STATEMENTS),
                plan.decided(),
                row.answer(),
                row.answeredAt(),
                row.extension(),
                remark == null ? null : remark.toString());
    }

    /** Answers by one click. @throws Refused where a statement was made already */
    @PermitAll
    public void answer(String key, HearingAnswer answer, String who) {
        if (answer == null || answer == HearingAnswer.STATEMENT) {
            throw new Refused(Reason.of("participation.hearing.answer-missing"));
        }
        Hearing hearing = entered(key);
        Map<String, ?> before = hearing.values();
        hearing.answer(answer, null, who, clock.instant());
        desk.record(hearing, "answered", before, NOBODY, null);
    }

    /** Asks for more time for an important reason ({@link Rule#AGENCIES_PERIOD}). @throws Refused with everything that is missing */
    @PermitAll
    public void askForTime(String key, LocalDate until, String reason) {
        Hearing hearing = entered(key);
        if (plans.of(hearing.plan()).decided()) {
            throw new Refused(Reason.of("participation.hearing.decided"));
        }
        Map<String, ?> before = hearing.values();
        hearing.askForTime(until, reason, clock.instant());
        desk.record(hearing, "extension-asked", before, NOBODY, null);
    }

    /**
     * Makes a statement; also a late one is stored.
     *
     * @return key of its acknowledgement
     * @throws Refused where nothing is said
     */
    @PermitAll
    public String state(String key, OnlineStatement said, List<SentFile> files) {
        if (said.text().isEmpty() && files.isEmpty()) {
            throw new Refused(Reason.of("participation.statement.nothing-said"));
        }
        Hearing hearing = entered(key);
        String reference = said.nonce() == null
                ? store(hearing, said, files)
                : forms.once(
                        "hearing:" + said.nonce(),
                        said.content("hearing " + hearing.id(), files),
                        () -> store(hearing, said, files));
        return receipts.key(reference);
    }

    private String store(Hearing hearing, OnlineStatement said, List<SentFile> files) {
        Instant now = clock.instant();
        AgencyHead agency = agencies.of(hearing.agency());
        Kept kept = keeping.keep(
                new ArrivedFrom(plans.of(hearing.plan()), hearing.round(), agency.id(), now),
                new StatementSender(agency.name(), agency.address(), agency.email()),
                said.text(),
                files,
                said.doubt());
        Map<String, ?> before = hearing.values();
        hearing.answer(HearingAnswer.STATEMENT, kept.id(), said.sender().name(), now);
        desk.record(hearing, "answered", before, NOBODY, null);
        return kept.reference();
    }

    private Hearing entered(String key) {
        Subject subject = open(key);
        actor.become(new LinkHolder(subject.reference()));
        return register.locked(subject.id());
    }

    private Subject open(String key) {
        return links.open(key == null ? "" : key, HearingDesk.PURPOSE)
                .orElseThrow(() -> new NotFound("–"))
                .subject();
    }
}
