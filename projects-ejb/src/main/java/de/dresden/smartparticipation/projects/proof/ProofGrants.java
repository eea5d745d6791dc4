package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.DayCount;
import de.dresden.smartparticipation.projects.call.FundingKind;
import de.dresden.smartparticipation.projects.call.MoneyRules;
import de.dresden.smartparticipation.projects.drawdown.PaidGrants;
import de.dresden.smartparticipation.projects.grant.GrantDirectory;
import de.dresden.smartparticipation.projects.grant.GrantFrame;
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
    private GrantDirectory grants;

    @Inject
    private PaidGrants paid;

    @Inject
    private CallDirectory calls;

    /** Nothing before the notice is announced, and nothing where the grant was revoked altogether before anything was paid. */
    Optional<ProofTerms> of(ProjectFrame project) {
        return grants.of(project.id()).filter(one -> one.announced() != null).flatMap(one -> terms(one, project));
    }

    private Optional<ProofTerms> terms(GrantFrame grant, ProjectFrame project) {
        MoneyRules rules = rules(project);
        long paidCents = paid.paid(project.id());
        return grant.cents() == 0 && paidCents == 0
                ? Optional.empty()
                : Optional.of(new ProofTerms(
                        grant.reference(),
                        grant.kind(),
                        grant.cents(),
                        grant.kind() == FundingKind.SHARE ? grant.shareBasisPoints() : 0,
                        grant.first(),
                        grant.last(),
                        rules.itemToleranceBasisPoints(),
                        rules.pettyCents(),
                        rules.dayCount(),
                        paidCents));
    }

    /** Last day for the proof. */
    LocalDate due(ProjectFrame project, ProofTerms terms) {
        return terms.last().plusMonths(rules(project).proofMonths());
    }

    private MoneyRules rules(ProjectFrame project) {
        return project.call() == null ? USUAL : calls.money(project.call());
    }
}
