package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.application.ApplicationAttachments;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.application.ApplicationSheet;
import de.dresden.smartparticipation.projects.application.PartnerEntry;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.PhaseDays;
import de.dresden.smartparticipation.projects.jury.JuryDesk.Seated;
import de.dresden.smartparticipation.projects.jury.core.Said;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reads a member's own part of a jury. */
@Dependent
class OwnReading {

    @Inject
    private JuryRegister register;

    @Inject
    private JuryReading reading;

    @Inject
    private ScoreTable scores;

    @Inject
    private SittingTable sittings;

    @Inject
    private CallDirectory calls;

    @Inject
    private ApplicationDirectory applications;

    @Inject
    private ApplicationAttachments attachments;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    List<OwnJury> all() {
        return sql.list("""
                select r.call_id from projects.jury_round r join projects.jury_member m on m.round_id = r.id
                where m.account_id = ? and m.answer is distinct from 'DECLINED' order by r.call_id desc""", row -> row.number("call_id"), actor.get().accountId()).stream()
                .map(call -> {
                    JuryRound round = register.find(call).orElseThrow();
                    return jury(calls.of(call), round, reading.book(round));
                })
                .toList();
    }

    private OwnJury jury(CallFrame call, JuryRound round, JuryBook book) {
        MemberRow seat = book.seatOf(actor.get().accountId()).orElseThrow(() -> new NotFound(call.reference()));
        boolean accepted = seat.accepted();
        Optional<PhaseDays> days = call.days(CallPhase.JURY);
        return new OwnJury(
                call,
                round.state(),
                seat,
                accepted
                        ? (int) list(book, seat.id()).stream()
                                .filter(OwnApplication::judges)
                                .count()
                        : 0,
                book.toDeclare(seat.id()),
                book.toScore(seat.id()),
                days.map(PhaseDays::first).orElse(null),
                days.map(PhaseDays::last).orElse(null));
    }

    OwnJuryDetails details(Seated seated) {
        JuryBook book = seated.book();
        boolean accepted = seated.member().answer() == MemberAnswer.ACCEPTED;
        boolean chairs = seated.member().chair();
        long seat = seated.member().id();
        return new OwnJuryDetails(
                jury(seated.call(), seated.round(), book),
                accepted ? list(book, seat) : List.of(),
                chairs ? book.members().stream().filter(MemberRow::endable).toList() : List.of(),
                chairs
                        ? book.applications().stream()
                                .map(one -> own(book, seat, one))
                                .toList()
                        : List.of(),
                accepted
                        ? sittings.of(seated.round().id()).stream()
                                .map(SittingRow::announced)
                                .toList()
                        : List.of());
    }

    /** What the member judges, and what a conflict keeps from the member. */
    private static List<OwnApplication> list(JuryBook book, long member) {
        return book.applications().stream()
                .map(one -> own(book, member, one))
                .filter(one -> one.judges() || one.locked())
                .toList();
    }

    private static OwnApplication own(JuryBook book, long member, ApplicationFrame frame) {
        return new OwnApplication(
                frame,
                book.said(member, frame.id()),
                book.sheet(member, frame.id()),
                book.judges(member, frame.id()),
                book.bench(frame.id()).steppedIn().contains(member));
    }

    JurySheet sheet(Seated seated, String reference) {
        JuryBook book = seated.book();
        long member = seated.member().id();
        OwnApplication own = own(book, member, seated.application(reference));
        if (!own.judges() && !own.locked()) {
            throw new NotFound(reference);
        }
        ApplicationSheet sheet = applications.sheet(own.frame().id());
        boolean free = own.said() == Said.NO_CONFLICT;
        ScoreTable.Kept kept = free ? scores.of(new Cell(member, own.frame().id())) : ScoreTable.Kept.NONE;
        return new JurySheet(
                seated.call(),
                own,
                sheet.setting().partners().stream().map(PartnerEntry::name).toList(),
                free ? sheet : null,
                free ? attachments.of(own.frame().id()) : List.of(),
                free ? calls.criteria(seated.call().id()) : List.of(),
                kept.data(),
                kept.version(),
                kept.savedAt(),
                closed(seated).orElse(null),
                next(book, member, own.frame().id()));
    }

    /** The next that waits, after this one and then from the top. */
    private static String next(JuryBook book, long member, long current) {
        List<OwnApplication> list = list(book, member);
        List<OwnApplication> waiting = list.stream()
                .filter(one -> one.judges() && one.sheet() != SheetState.FINAL)
                .toList();
        int here = list.stream().map(one -> one.frame().id()).toList().indexOf(current);
        return waiting.stream()
                .filter(one -> list.indexOf(one) > here)
                .findFirst()
                .or(() -> waiting.stream()
                        .filter(one -> one.frame().id() != current)
                        .findFirst())
                .map(one -> one.frame().reference())
                .orElse(null);
    }

    /** Why nothing can be scored now, where it is so. */
    Optional<Reason> closed(Seated seated) {
        if (seated.round().closed()) {
            return Optional.of(JuryRound.because("closed"));
        }
        Optional<PhaseDays> days = seated.call().days(CallPhase.JURY);
        return days.filter(one -> !one.begun(reading.today())).map(one -> JuryRound.because("not-begun", one.first()));
    }

    String name(Seated seated) {
        return seated.book().member(seated.member().id()).map(MemberRow::name).orElse("");
    }
}
