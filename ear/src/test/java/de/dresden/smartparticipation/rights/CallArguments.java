package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.ApplicantKind;
import de.dresden.smartparticipation.projects.call.CallData;
import de.dresden.smartparticipation.projects.call.CallFilter;
import de.dresden.smartparticipation.projects.call.CallKind;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.DayCount;
import de.dresden.smartparticipation.projects.call.FundingRules;
import de.dresden.smartparticipation.projects.call.MoneyRules;
import de.dresden.smartparticipation.projects.call.PhaseDays;
import de.dresden.smartparticipation.projects.call.TermsData;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the methods of the calls are called; a draft is its department's, what is published everybody knows of. */
@Dependent
class CallArguments implements RightsArguments.Room {

    private static final String WHY = "Because";
    private static final String PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                    + "trailer<</Root 1 0 R>>\n%%EOF";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        table.put("CallViews.list", on -> with(CallFilter.none(), PageQuery.first()));
        table.put("CallViews.details", on -> with(made(on).draft().reference()));
        table.put("PublicCalls.all", on -> with());
        table.put("PublicCalls.of", on -> with(made(on).published().reference()));
        table.put("Calls.departments", on -> with());
        table.put("Calls.draft", on -> with(data(on)));
        table.put("Calls.copy", on -> with(made(on).draft().reference(), "Call a year later"));
        table.put("Calls.change", on -> with(made(on).draft(), data(on)));
        table.put("Calls.setPhases", on -> with(made(on).draft(), phases(), null));
        table.put("Calls.writeTerms", on -> with(made(on).draft(), terms()));
        table.put("Calls.addGuideline", on -> with(made(on).draft(), pdf(), "richtlinie.pdf", null));
        table.put("CallApproval.propose", on -> with(made(on).draft()));
        table.put("CallApproval.withdraw", on -> with(made(on).proposed(true)));
        table.put("CallApproval.approve", on -> with(made(on).proposed(false)));
        table.put("CallApproval.giveBack", on -> with(made(on).proposed(false), WHY));
        table.put("CallApproval.discard", on -> with(made(on).changing()));
        table.put("CallApproval.close", on -> with(made(on).published(), WHY));
        table.put("CallApproval.cancel", on -> with(made(on).draft(), WHY));
    }

    private static CallData data(RightsObjects on) {
        return new CallData(
                CallKind.CITY_PROJECT,
                on.department(),
                "Call",
                "",
                "Summary",
                "",
                "Description",
                "",
                "Eva",
                null,
                "0351",
                Set.of(),
                List.of());
    }

    private List<PhaseDays> phases() {
        return List.of(new PhaseDays(CallPhase.INTAKE, today(), today().plusDays(10)));
    }

    private static TermsData terms() {
        return new TermsData(
                new FundingRules(0, 100_000, 10_000, Set.of(ApplicantKind.SCIENCE)),
                new MoneyRules(0, 0, 0, 12, 0, DayCount.ACTUAL_365),
                null,
                List.of(),
                List.of(),
                Map.of());
    }

    private static ByteArrayInputStream pdf() {
        return new ByteArrayInputStream(PDF.getBytes(StandardCharsets.US_ASCII));
    }

    private CallsOfRights made(RightsObjects on) {
        return new CallsOfRights(sql, on, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
