package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.jobs.JobQueue;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads rounds for the screen. */
@Dependent
class RoundReading {

    private static final String LIST = """
            select r.id, r.reference, r.title, r.title_english, r.state, r.state_since, r.first_day, r.last_day,
                (select count(*) from projects.cooperation_member m where m.round_id = r.id and m.left_out is null) as companies,
                (select count(*) from projects.cooperation_run n where n.round_id = r.id) as runs,
                count(p.id) filter (where p.state = 'ASKED') as asked, count(p.id) filter (where p.state = 'ACCEPTED') as accepted,
                count(p.id) filter (where p.state in ('DECLINED', 'LAPSED')) as declined
            from projects.cooperation_round r left join projects.cooperation_pair p on p.round_id = r.id
            group by r.id order by r.id desc""";

    private static final String PAIRS = """
            select p.id, p.state, p.state_since, p.answer_until, p.score, n.number from projects.cooperation_pair p
            join projects.cooperation_run n on n.id = p.run_id where p.round_id = ? order by n.number desc, p.score desc nulls last, p.id""";

    private static final String WAITING = """
            select count(*) as n from projects.company c where c.state = 'RELEASED'
              and exists (select 1 from projects.company_consent k where k.company_id = c.id and k.purpose = 'MATCHING'
                and k.withdrawn_at is null)
              and not exists (select 1 from projects.cooperation_pair_side s where s.company_id = c.id and s.living)
              and not exists (select 1 from projects.cooperation_member m where m.company_id = c.id and m.round_id = ?)""";

    @Inject
    private Sql sql;

    @Inject
    private MemberTable members;

    @Inject
    private HandTable hands;

    @Inject
    private PairTable pairs;

    @Inject
    private NameTable names;

    @Inject
    private OpenNameTable openNames;

    @Inject
    private RoundRegister register;

    @Inject
    private OpenProposals proposals;

    @Inject
    private RoundDesk desk;

    @Inject
    private History history;

    @Inject
    private JobQueue jobs;

    List<RoundRow> list() {
        return sql.list(
                LIST,
                row -> new RoundRow(
                        new RoundFrame(
                                row.number("id"),
                                row.text("reference"),
                                new Wording(row.text("title"), row.text("title_english")),
                                RoundState.valueOf(row.text("state")),
                                row.instant("state_since"),
                                row.day("first_day"),
                                row.day("last_day")),
                        (int) row.number("companies"),
                        (int) row.number("runs"),
                        (int) row.number("asked"),
                        (int) row.number("accepted"),
                        (int) row.number("declined")));
    }

    RoundDetails of(Round round) {
        List<MemberTable.Member> in = members.of(round.id());
        List<RoundDetails.AskedPair> asked = pairs(round.id());
        Set<Long> all = new HashSet<>();
        in.forEach(one -> all.add(one.company()));
        Map<Long, CompanyName> called = names.of(all);
        Map<Long, RoundFrame> elsewhere = round.state() == RoundState.CLOSED ? Map.of() : proposals.besides(round.id());
        return new RoundDetails(
                round.key(),
                round.frame(),
                round.data(),
                in.stream()
                        .map(one -> new RoundDetails.Member(
                                called.get(one.company()),
                                one.leftOut(),
                                one.ready(),
                                one.paired(),
                                elsewhere.get(one.company())))
                        .toList(),
                hands(round, called),
                register.runs(round).stream().map(Run::row).toList(),
                asked,
                waiting(round.id()),
                round.state() == RoundState.CLOSED
                        ? List.of()
                        : openNames.of(
                                in.stream()
                                        .filter(one -> one.leftOut() == null && one.ready() && !one.paired())
                                        .map(MemberTable.Member::company)
                                        .toList(),
                                called),
                jobs.unfinished(RunWork.KIND, round.subject())
                        .map(job -> new RoundDetails.Computing(
                                job.id(), desk.asked(job), job.requestedByName(), job.requestedAt()))
                        .orElse(null),
                round.closeReason(),
                desk.manages(),
                history.of(round.subject()));
    }

    List<RoundDetails.Hand> hands(Round round, Map<Long, CompanyName> called) {
        return hands.of(round.id()).stream()
                .map(one -> new RoundDetails.Hand(
                        called.get(one.pair().one()),
                        called.get(one.pair().other()),
                        one.kind(),
                        one.reason(),
                        one.by(),
                        one.at()))
                .toList();
    }

    private int waiting(long round) {
        return sql.first(WAITING, row -> (int) row.number("n"), round).orElse(0);
    }

    /** The released pairs of a round with their answers, the latest first. */
    List<RoundDetails.AskedPair> pairs(long round) {
        List<Long> keys =
                sql.list("select id from projects.cooperation_pair where round_id = ?", row -> row.number("id"), round);
        if (keys.isEmpty()) {
            return List.of();
        }
        List<PairTable.Side> sides = pairs.sides(keys);
        Map<Long, CompanyName> called =
                names.of(sides.stream().map(PairTable.Side::company).toList());
        return sql.list(
                PAIRS,
                row -> {
                    long id = row.number("id");
                    Long score = row.id("score");
                    return new RoundDetails.AskedPair(
                            id,
                            PairState.valueOf(row.text("state")),
                            row.instant("state_since"),
                            row.day("answer_until"),
                            score == null ? null : score.intValue(),
                            (int) row.number("number"),
                            sides.stream()
                                    .filter(side -> side.pair() == id)
                                    .map(side -> new RoundDetails.Side(
                                            called.get(side.company()), side.accepted(), side.at(), side.reason()))
                                    .toList());
                },
                round);
    }
}
