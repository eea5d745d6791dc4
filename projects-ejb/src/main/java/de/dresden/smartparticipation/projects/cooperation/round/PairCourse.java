package de.dresden.smartparticipation.projects.cooperation.round;

import static de.dresden.smartparticipation.projects.cooperation.round.AcceptableRound.because;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.cooperation.matching.Pair;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What becomes of released pairs: asked, answered, lapsed. Each step locks the pair first. */
@Dependent
class PairCourse {

    @Inject
    private PairTable table;

    @Inject
    private NameTable names;

    @Inject
    private RoundDirectory rounds;

    @Inject
    private HandTable hands;

    @Inject
    private PairLetters letters;

    @Inject
    private RoundDesk desk;

    @Inject
    private Event<PairAccepted> accepted;

    /**
     * One company answers; what was fixed by hand is not any more once one of them declines.
     *
     * @param reason why it declines, or null
     * @throws Refused where it has answered, or the pair is over
     */
    void answer(PairTable.Side side, boolean accepts, String reason) {
        PairFrame pair = table.locked(side.pair()).orElseThrow(() -> new NotFound(side.pair()));
        String why = accepts ? null : AcceptableRound.reason(reason);
        if (!table.answer(side.id(), accepts, why, desk.now())) {
            throw new Refused(because(side.accepted() == null ? "pair-over" : "answered"));
        }
        RoundFrame round = rounds.of(pair.round());
        if (!accepts) {
            table.decline(pair.id(), desk.now());
            boolean freed = hands.endFixed(pair.round(), new Pair(pair.first(), pair.second()), desk.now());
            desk.tell(
                    round,
                    "declined",
                    told(references(pair), "by", reference(side.company()), "freed", freed),
                    RoundTasks.again(round, desk.today()),
                    letters.others(RoundMails.DECLINED, round, pair.id(), side.company()));
        } else if (table.accept(pair.id(), desk.now())) {
            desk.tell(
                    round,
                    "accepted",
                    told(references(pair)),
                    List.of(),
                    letters.all(RoundMails.ACCEPTED, round, pair.id()));
            accepted.fire(new PairAccepted(new PairFrame(
                    pair.id(), pair.round(), pair.first(), pair.second(), pair.third(), PairState.ACCEPTED)));
        } else {
            desk.tell(round, "agreed", told(references(pair), "by", reference(side.company())), List.of(), List.of());
        }
    }

    /** Asks the companies of pairs. @throws Refused where one of them is in a living pair by now */
    void ask(Round round, Run run, RunResult result) {
        Instant now = desk.now();
        for (var paired : result.matching().pairs()) {
            PairTable.Asked pair = new PairTable.Asked(
                    paired.pair().one(),
                    paired.pair().other(),
                    result.third(paired.pair().one()),
                    paired.score().isPresent() ? paired.score().getAsInt() : null,
                    paired.fixed());
            long id = table.ask(
                            round.id(),
                            run.id(),
                            pair,
                            desk.today().plusDays(run.input().rules().answerDays()),
                            now)
                    .orElseThrow(() -> new Refused(because("taken", called(pair.companies()))));
            desk.tell(
                    round.frame(),
                    "asked",
                    told(references(pair.companies()), "run", run.number()),
                    List.of(),
                    letters.all(RoundMails.ASKED, round.frame(), id));
        }
    }

    void remind(int daysBefore) {
        for (PairFrame pair : table.remind(desk.today().plusDays(daysBefore), desk.now())) {
            RoundFrame round = rounds.of(pair.round());
            desk.tell(
                    round,
                    "reminded",
                    told(references(pair)),
                    List.of(),
                    letters.silent(RoundMails.REMINDED, round, pair.id()));
        }
    }

    /** Ends pairs whose last day has passed. */
    void lapse() {
        table.lapse(desk.today(), desk.now())
                .forEach(pair -> lapsed(pair, RoundTasks.again(rounds.of(pair.round()), desk.today())));
    }

    /** Ends the pair of a company that takes no part any more; the others are free again. Of an accepted one its tandem tells them. */
    void leave(long company) {
        table.livingOf(company).ifPresent(pair -> {
            if (pair.state() == PairState.ASKED) {
                table.lapse(pair.id(), desk.now());
                left(pair, company, letters.others(RoundMails.LEFT, rounds.of(pair.round()), pair.id(), company));
            } else {
                table.part(pair.id(), desk.now());
                left(pair, company, List.of());
            }
        });
    }

    private void left(PairFrame pair, long company, List<LetterOrder> mails) {
        RoundFrame round = rounds.of(pair.round());
        desk.tell(
                round,
                "left",
                told(references(pair), "by", reference(company)),
                RoundTasks.again(round, desk.today()),
                mails);
    }

    /** Ends what waits for answers in a round that is over. @return how many pairs that were */
    int end(Round round) {
        List<PairFrame> ended = table.end(round.id(), desk.now());
        ended.forEach(pair -> lapsed(pair, List.of()));
        return ended.size();
    }

    private void lapsed(PairFrame pair, List<TaskChange> tasks) {
        RoundFrame round = rounds.of(pair.round());
        desk.tell(round, "lapsed", told(references(pair)), tasks, letters.all(RoundMails.LAPSED, round, pair.id()));
    }

    /** The history of the round shows the remark, so that it says of which pair it tells. */
    static Map<String, ?> told(List<String> companies, Object... more) {
        Map<String, Object> told = new TreeMap<>();
        told.put("companies", companies);
        told.put("remark", String.join(" + ", companies));
        for (int at = 0; at < more.length; at += 2) {
            told.put((String) more[at], more[at + 1]);
        }
        return told;
    }

    private List<String> references(PairFrame pair) {
        List<Long> companies = new ArrayList<>(List.of(pair.first(), pair.second()));
        if (pair.third() != null) {
            companies.add(pair.third());
        }
        return references(companies);
    }

    private List<String> references(Collection<Long> companies) {
        return names.of(companies).values().stream()
                .map(CompanyName::reference)
                .sorted()
                .toList();
    }

    private String reference(long company) {
        return references(List.of(company)).get(0);
    }

    private String called(Collection<Long> companies) {
        return String.join(
                ", ",
                names.of(companies).values().stream()
                        .map(CompanyName::name)
                        .sorted()
                        .toList());
    }
}
