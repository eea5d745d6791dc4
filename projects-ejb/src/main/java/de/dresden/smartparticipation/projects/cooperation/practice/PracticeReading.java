package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.round.PairContact;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what pages show of stories. */
@Dependent
class PracticeReading {

    private static final String COMPANIES = """
            (select string_agg(c.name, chr(10) order by s.id) from projects.cooperation_pair_side s
             join projects.company c on c.id = s.company_id where s.pair_id = %s) as companies""";

    private static final String ASKABLE = "select p.id, r.title, r.title_english, " + COMPANIES.formatted("p.id") + """
             from projects.cooperation_pair p join projects.cooperation_round r on r.id = p.round_id
            where p.state = 'ACCEPTED' and not exists (select 1 from projects.best_practice b where b.pair_id = p.id)
              and not exists (select 1 from projects.cooperation_pair_side s join projects.company c on c.id = s.company_id
                where s.pair_id = p.id and c.state in ('REFUSED', 'WITHDRAWN'))
            order by p.id desc limit 200""";

    @Inject
    private PracticeConsents consents;

    @Inject
    private PracticeDesk desk;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private History history;

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** The latest first, at most 500. */
    List<PracticeRow> list() {
        Map<Long, List<String>> names = new HashMap<>();
        sql.each(
                "select b.pair_id, " + COMPANIES.formatted("b.pair_id") + " from projects.best_practice b",
                row -> names.put(
                        row.number("pair_id"), row.text("companies").lines().toList()));
        return entities.createQuery("select p from Practice p order by p.id desc", Practice.class)
                .setMaxResults(500)
                .getResultStream()
                .map(one -> row(one, names.getOrDefault(one.pair(), List.of())))
                .toList();
    }

    private static PracticeRow row(Practice practice, List<String> companies) {
        Wording title =
                practice.last().map(version -> version.view().story().title()).orElse(Wording.NONE);
        return new PracticeRow(practice.subject().reference(), title, companies, practice.state(), practice.askedAt());
    }

    /** Accepted pairs that were not asked yet, the latest first. */
    List<AskablePair> askable() {
        return sql.list(
                ASKABLE,
                row -> new AskablePair(
                        row.number("id"),
                        String.join(", ", row.text("companies").lines().toList()),
                        new Wording(row.text("title"), row.text("title_english"))));
    }

    PracticeDetails of(Practice practice) {
        return new PracticeDetails(
                practice.key(),
                practice.state(),
                names(practice.pair()),
                practice.last().map(PracticeVersion::view).orElse(null),
                practice.inForce().map(PracticeVersion::view).orElse(null),
                practice.withdrawnAt(),
                practice.withdrawnReason(),
                practice.open().map(this::approval).orElse(null),
                consents.held(practice.id()),
                desk.manages(),
                history.of(practice.subject()));
    }

    private ApprovalView approval(PracticeVersion open) {
        Optional<Reason> noRight =
                desk.manages() ? Optional.empty() : Optional.of(AcceptableStory.because("not-yours"));
        return approvals.of(open.approval(), desk.by(), open.content(), noRight);
    }

    OwnStory own(Practice practice, PairContact own) {
        Optional<PracticeVersion> last = practice.last();
        boolean agreed = last.stream()
                .flatMap(version -> version.voices().stream())
                .anyMatch(voice -> voice.company() == own.company() && voice.agreedAt() != null);
        return new OwnStory(
                practice.subject().reference(),
                practice.key().version(),
                practice.state(),
                own.company(),
                own.name(),
                last.map(PracticeVersion::view).orElse(null),
                agreed,
                consents.held(practice.id()).contains(own.company()),
                practice.visible(),
                writer(practice));
    }

    /** As the history tells it: what is written does not say who wrote which word of it. */
    private String writer(Practice practice) {
        return history.of(practice.subject()).stream()
                .filter(event -> event.what().key().endsWith(PracticeChanged.SUBJECT + ".told"))
                .max(Comparator.comparing(HistoryEvent::at))
                .map(HistoryEvent::detail)
                .orElse(null);
    }

    private List<String> names(long pair) {
        return sql.first(
                        "select " + COMPANIES.formatted("?"),
                        row -> row.text("companies").lines().toList(),
                        pair)
                .orElse(List.of());
    }
}
