package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.jury.JuryDesk.Opened;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Raises conflicts of interest; the jury is locked. After the round is closed the ranking is made anew. */
@Dependent
class Conflicts {

    @Inject
    private DeclarationTable declarations;

    @Inject
    private JuryDesk desk;

    @Inject
    private JuryReading reading;

    @Inject
    private Ranker ranker;

    @Inject
    private RankingTable rankings;

    @Inject
    private Clock clock;

    /**
     * Raises one.
     *
     * @param book how the jury stands before it
     * @param member key of the member whose conflict it is
     * @throws NotFound where there is no such member or application in this jury
     * @throws Refused without ground and reason, or where one counts already
     */
    void raise(Opened opened, JuryBook book, long member, String application, Raised raised, RaisedBy as) {
        MemberRow of = book.member(member)
                .filter(one -> one.answer() != MemberAnswer.DECLINED)
                .orElseThrow(() -> new NotFound(member));
        ApplicationFrame about = book.applications().stream()
                .filter(one -> one.reference().equals(application))
                .findFirst()
                .orElseThrow(() -> new NotFound(application));
        Raised told = raised.complete();
        Instant now = clock.instant();
        JuryRound round = opened.round();
        if (!declarations.conflict(round.id(), new Cell(member, about.id()), told, as, opened.by(), now)) {
            throw new Refused(JuryRound.because("conflict-already"));
        }
        if (round.closed()) {
            rankings.add(
                    round.id(),
                    RankingCause.CONFLICT,
                    ranker.of(round.id(), round.callId(), reading.book(round)),
                    opened.by(),
                    now);
        }
        desk.tell(
                opened,
                JuryChanged.of(
                        opened.subject(),
                        "conflict",
                        Map.of(
                                "member", of.name(),
                                "application", application,
                                "ground", told.ground().name(),
                                "raisedBy", as.name(),
                                "reason", told.reason()),
                        opened.by()));
    }
}
