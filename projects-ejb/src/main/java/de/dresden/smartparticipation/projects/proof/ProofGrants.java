package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.DayCount;
import de.dresden.smartparticipation.projects.call.MoneyRules;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** What a project was granted and what was paid, together with the rules of its call. */
@Dependent
class ProofGrants {

    /** Where a project has no call: ANBest-P (Nr. 1.2: 20 %, Nr. 6.1: six months). */
    private static final MoneyRules USUAL = new MoneyRules(60, 1_000, 2_000, 6, 5_000, DayCount.ACTUAL_ACTUAL);

    @Inject
    private CallDirectory calls;

    /** Nothing where nothing is granted. */
    Optional<ProofTerms> of(ProjectFrame project) {
        return Optional.empty();
    }

    /** Last day for the proof. */
    LocalDate due(ProjectFrame project, ProofTerms terms) {
        return terms.last().plusMonths(rules(project).proofMonths());
    }

    private MoneyRules rules(ProjectFrame project) {
        return project.call() == null ? USUAL : calls.money(project.call());
    }
}
