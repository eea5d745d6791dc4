package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.participation.contribution.ChosenContributions;
import de.dresden.smartparticipation.participation.contribution.ContributionSelection;
import de.dresden.smartparticipation.participation.contribution.ContributionSelection.Selected;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.participation.response.AnswerableCases.Named;
import de.dresden.smartparticipation.participation.response.AnswerableTogether.Alike;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds what one answer can stand for, out of what was chosen: three statements, however many were chosen. */
@Dependent
class AnswerableFinder {

    private static final int FIRST = 50;

    private static final String ALIKE = """
            select c.consultation_id, c.department_id, c.state, c.response_id is not null as answered,
                   count(*) as number, min(c.reference) as example
            from participation.contribution c where %s group by 1, 2, 3, 4 order by example""";

    private static final String SET = """
            select c.reference, coalesce(c.shown_title, c.title) as title
            from participation.contribution c where %s and c.consultation_id = ? and c.department_id = ?
              and c.state = 'DISTRIBUTED' and c.response_id is null order by c.id""";

    private static final String HEAD = """
            select k.reference, k.title, d.name from participation.consultation k, platform.v_department d
            where k.id = ? and d.id = ?""";

    @Inject
    private ContributionSelection selection;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    /**
     * @throws NotFound where single ones were chosen and the person sees none of them
     * @throws Refused with all reasons where nothing of it can be answered, or where it is too much for one answer
     */
    AnswerableCases of(ChosenContributions chosen) {
        Selected selected = selection.of(chosen);
        List<Alike> found = sql.list(
                ALIKE.formatted(selected.where()),
                row -> new Alike(
                        row.number("consultation_id"),
                        row.id("department_id"),
                        ContributionState.valueOf(row.text("state")),
                        row.flag("answered"),
                        row.number("number"),
                        row.text("example")),
                selected.parameters());
        AnswerableTogether together =
                AnswerableTogether.among(found, department -> actor.get().is(Role.EVALUATOR, department));
        List<Reason> against = new ArrayList<>(together.against());
        unseen(chosen, found, against);
        Alike set = together.set().orElseThrow(() -> nothing(against));
        if (set.number() > AnswerableTogether.MOST) {
            throw new Refused(AnswerableTogether.tooMany(set.number()));
        }
        return cases(selected, set, against);
    }

    private static void unseen(ChosenContributions chosen, List<Alike> found, List<Reason> against) {
        List<String> references = chosen.references().stream().distinct().toList();
        long unseen =
                references.size() - found.stream().mapToLong(Alike::number).sum();
        if (!references.isEmpty() && found.isEmpty()) {
            throw new NotFound(references.get(0));
        }
        if (!references.isEmpty() && unseen > 0) {
            against.add(Reason.of("participation.response.not-seen", unseen));
        }
    }

    private static Refused nothing(List<Reason> against) {
        List<Reason> reasons = new ArrayList<>(List.of(Reason.of("participation.response.none-answerable")));
        reasons.addAll(against);
        return new Refused(reasons);
    }

    private AnswerableCases cases(Selected selected, Alike set, List<Reason> against) {
        List<Object> parameters = new ArrayList<>(Arrays.asList(selected.parameters()));
        parameters.addAll(List.of(set.consultation(), set.department()));
        List<Named> cases = sql.list(
                SET.formatted(selected.where()),
                row -> new Named(row.text("reference"), row.text("title")),
                parameters.toArray());
        return sql.first(
                        HEAD,
                        row -> new AnswerableCases(
                                row.text("reference"),
                                row.text("title"),
                                row.text("name"),
                                cases.stream().map(Named::reference).toList(),
                                List.copyOf(cases.subList(0, Math.min(FIRST, cases.size()))),
                                List.copyOf(against)),
                        set.consultation(),
                        set.department())
                .orElseThrow();
    }
}
