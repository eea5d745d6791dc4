package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.approval.MayApprove;
import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.AffiliatedPerson;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.PeopleWithRole;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.call.CallFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reads a jury for those who run or audit its call; never a score. */
@Dependent
class ManagerReading {

    @Inject
    private JuryRegister register;

    @Inject
    private JuryReading reading;

    @Inject
    private DeclarationTable declarations;

    @Inject
    private SittingTable sittings;

    @Inject
    private PeopleWithRole people;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    @Inject
    private ScoreSight sight;

    JuryDetails details(CallFrame call) {
        boolean manages = actor.get().is(Role.PROJECT_MANAGER, call.department());
        return register.find(call.id())
                .map(round -> details(call, round, manages))
                .orElseGet(() -> JuryDetails.none(call, manages));
    }

    private JuryDetails details(CallFrame call, JuryRound round, boolean manages) {
        JuryBook book = reading.book(round);
        boolean locked = sight.lockedFromSome(call, book);
        return new JuryDetails(
                call,
                round.state(),
                round.version(),
                round.least(),
                round.closedAt(),
                book.members(),
                manages && !round.closed() ? candidates(book) : List.of(),
                book.applications().stream().map(one -> progress(book, one)).toList(),
                declarations.of(round.id()),
                sittings.of(round.id()).stream()
                        .map(one -> locked ? one.announced() : one)
                        .toList(),
                round.closed() ? List.of() : book.open(),
                register.reopening(round).map(one -> reopening(call, one)).orElse(null),
                history.of(round.subject(call.reference())),
                manages);
    }

    private List<AffiliatedPerson> candidates(JuryBook book) {
        return people.all(Role.JURY_MEMBER).stream()
                .filter(one -> book.seatOf(one.id()).isEmpty())
                .toList();
    }

    private static ProgressRow progress(JuryBook book, ApplicationFrame application) {
        long id = application.id();
        List<JudgeCell> cells = book.members().stream()
                .filter(MemberRow::accepted)
                .map(one -> new JudgeCell(
                        one.name(),
                        book.said(one.id(), id),
                        book.sheet(one.id(), id),
                        book.judges(one.id(), id),
                        book.bench(id).steppedIn().contains(one.id())))
                .toList();
        return new ProgressRow(application, cells, book.finals(id), book.quorum(id));
    }

    private ReopeningRow reopening(CallFrame call, JuryReopening reopening) {
        Capacity person = actor.get().capacity(Role.PROJECT_MANAGER, call.department());
        boolean manages = actor.get().is(Role.PROJECT_MANAGER, call.department());
        Optional<Reason> right = manages ? Optional.empty() : Optional.of(JuryRound.because("approve-right"));
        return new ReopeningRow(
                reopening.version(),
                reopening.reason(),
                approvals.of(reopening.approval(), person, reopening.content(), right),
                manages && MayApprove.mayWithdraw(reopening.approval(), person).isEmpty());
    }
}
