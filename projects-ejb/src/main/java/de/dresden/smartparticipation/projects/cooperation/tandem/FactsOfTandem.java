package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.platform.business.Finding.Weight;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallKind;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.cooperation.bounds.BoundsTable;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyDirectory;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyFrame;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyPapers;
import de.dresden.smartparticipation.projects.eligibility.KnownFacts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is known of an application to a call for tandems before anybody checks it. */
@Dependent
class FactsOfTandem implements KnownFacts {

    @Inject
    private TandemDirectory tandems;

    @Inject
    private CallDirectory calls;

    @Inject
    private CompanyDirectory companies;

    @Inject
    private CompanyPapers papers;

    @Inject
    private BoundsTable bounds;

    @Inject
    private Clock clock;

    @Override
    public List<Finding> of(ApplicationFrame application) {
        Optional<TandemFrame> tandem = tandems.ofApplication(application.id());
        if (tandem.isPresent()) {
            return of(tandem.get(), application.call());
        }
        CallFrame call = calls.of(application.call());
        return call.kind() == CallKind.COOPERATION
                ? List.of(new Finding(Weight.ODD, Reason.of("projects.tandem-check.no-tandem")))
                : List.of();
    }

    /** The companies of a tandem against the bounds of a call, or where it has applied to none against those of today. */
    List<Finding> of(TandemFrame tandem, Long call) {
        Instant time = call == null ? clock.instant() : begun(calls.of(call));
        return BoundsOfTandem.of(tandem.companies().stream().map(this::member).toList(), bounds.at(time));
    }

    /** When the intake of a call begins; where no day is set yet: now. */
    private Instant begun(CallFrame call) {
        return call.days(CallPhase.INTAKE)
                .map(days -> days.first().atStartOfDay(Clocks.BERLIN).toInstant())
                .orElseGet(clock::instant);
    }

    private BoundsOfTandem.Member member(long company) {
        CompanyFrame frame = companies.of(company);
        return new BoundsOfTandem.Member(
                frame.name(),
                frame.employees(),
                frame.kkw(),
                papers.of(company).portrait().postalCode(),
                frame.state().over());
    }
}
