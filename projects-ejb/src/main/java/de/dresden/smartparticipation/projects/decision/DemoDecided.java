package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.selection.Ruling;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The decisions of the demo: by the same steps as all others, by two people on the second day of the call's decision. */
@Dependent
public class DemoDecided {

    private static final Duration HOURS = Duration.ofHours(5);

    @Inject
    private DecisionRegister register;

    @Inject
    private Candidates candidates;

    @Inject
    private ApplicationDirectory applications;

    @Inject
    private StaffDirectory staff;

    @Inject
    private AuditTrail audit;

    @Inject
    private Sql sql;

    /** When the second confirms what is decided on a call. */
    public Instant confirmed(CallFrame call) {
        return proposed(call).plus(HOURS);
    }

    /** Decides on all applications of a call as they stand: those that were selected get what they ask for. */
    public void decide(CallFrame call) {
        Staff first = person("e.sommer");
        Staff second = person("b.krueger");
        Instant proposed = proposed(call);
        Instant confirmed = confirmed(call);
        Decision decision = new Decision(call.id(), 1, by(first), proposed);
        register.add(decision);
        List<DecisionLine> lines = lines(call);
        register.write(decision.id(), lines);
        decision.propose(by(first), proposed, DecisionRegister.content(decision, lines));
        register.flush();
        decision.confirm(by(second), confirmed, DecisionRegister.content(decision, lines));
        register.flush();
        audit.appendPast(List.of(
                new PastHappening(proposed, first, change(decision, call, "proposed", lines)),
                new PastHappening(confirmed, second, change(decision, call, "confirmed", lines))));
    }

    private static Instant proposed(CallFrame call) {
        return call.days(CallPhase.DECISION)
                .orElseThrow()
                .first()
                .plusDays(1)
                .atTime(LocalTime.of(10, 20))
                .atZone(Clocks.BERLIN)
                .toInstant();
    }

    private List<DecisionLine> lines(CallFrame call) {
        List<Candidate> known =
                candidates.of(call, applications.eligible(call.id()), 0).candidates();
        List<RowData> rows = new ArrayList<>();
        int place = 0;
        for (Candidate one : known) {
            ApplicationFrame application = one.application();
            Ruling ruling = ruling(application.state());
            place += ruling == Ruling.WAITING ? 1 : 0;
            rows.add(new RowData(
                    application.reference(),
                    ruling,
                    ruling == Ruling.SELECTED ? application.askedCents() : null,
                    ruling == Ruling.WAITING ? place : null,
                    ruling == Ruling.NOT_SELECTED
                            ? "Ein gleiches Vorhaben wird im selben Stadtteil schon gefördert."
                            : "",
                    deviation(one.evidence(), ruling)));
        }
        return Lines.of(withoutList(known), rows, Long.MAX_VALUE);
    }

    /** The list came with this decision: nobody was on it before. */
    private static List<Candidate> withoutList(List<Candidate> known) {
        return known.stream()
                .map(one -> new Candidate(one.application(), first(one.evidence())))
                .toList();
    }

    private static Evidence first(Evidence known) {
        return new Evidence(
                known.rank(), known.recommendation(), known.juryPlace(), known.votes(), known.byRule(), null, null);
    }

    private static String deviation(Evidence known, Ruling ruling) {
        if (!first(known).deviates(ruling)) {
            return "";
        }
        return switch (ruling) {
            case SELECTED ->
                "Jury und Abstimmung kommen zu verschiedenen Ergebnissen; das Vorhaben ergänzt die anderen am besten.";
            case WAITING -> "Das Dach wird erst im nächsten Jahr saniert; bis dahin kann es nachrücken.";
            case NOT_SELECTED -> "Die Regel kennt die Förderung aus dem anderen Programm nicht.";
        };
    }

    private static Ruling ruling(ApplicationState state) {
        return switch (state) {
            case SELECTED -> Ruling.SELECTED;
            case WAITING -> Ruling.WAITING;
            default -> Ruling.NOT_SELECTED;
        };
    }

    private static DecisionChanged change(Decision decision, CallFrame call, String verb, List<DecisionLine> lines) {
        return new DecisionChanged(
                decision.subject(call.reference()),
                DecisionChanged.SUBJECT + "." + verb,
                Map.of(),
                Decisions.facts(lines),
                null,
                List.of(),
                List.of());
    }

    private static Capacity by(Staff person) {
        return new Capacity(person.id(), null);
    }

    private Staff person(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(staff::find)
                .orElseThrow();
    }
}
