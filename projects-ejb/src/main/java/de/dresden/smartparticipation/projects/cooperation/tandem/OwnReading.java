package de.dresden.smartparticipation.projects.cooperation.tandem;

import static de.dresden.smartparticipation.projects.cooperation.tandem.AcceptableDeclaration.because;

import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallKind;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.FundingRules;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads a tandem for one of its companies. */
@Dependent
class OwnReading {

    @Inject
    private TandemTable table;

    @Inject
    private TandemCeiling ceiling;

    @Inject
    private DeclarationTable declarations;

    @Inject
    private CertificateTable certificates;

    @Inject
    private SilentTable silent;

    @Inject
    private FactsOfTandem facts;

    @Inject
    private CallDirectory calls;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    OwnTandem of(TandemFrame tandem, long company) {
        Map<Long, String> names = ceiling.names(tandem);
        KeptDeclaration declared = declarations.of(tandem.id()).stream()
                .filter(one -> one.company() == company)
                .findFirst()
                .orElse(null);
        boolean left = table.left(tandem.id());
        List<CallFrame> open = canApply(tandem) && !left ? open() : List.of();
        return new OwnTandem(
                tandem,
                names.get(company),
                names.get(tandem.first()),
                names.entrySet().stream()
                        .filter(one -> one.getKey() != company)
                        .map(Map.Entry::getValue)
                        .toList(),
                application(tandem),
                open.stream().map(this::call).toList(),
                declared,
                declared == null ? until(tandem) : null,
                certificates.granted(company, tandem.id(), TandemCeiling.CITY),
                certificates.of(tandem.id()).stream()
                        .filter(one -> one.company() == company)
                        .toList(),
                left ? List.of(because("left")) : open.isEmpty() ? List.of() : hinders(tandem, open.get(0)));
    }

    private LocalDate until(TandemFrame tandem) {
        return tandem.application() == null
                ? null
                : silent.until(tandem.application())
                        .filter(day -> !day.isBefore(LocalDate.ofInstant(clock.instant(), Clocks.BERLIN)))
                        .orElse(null);
    }

    /** Whether an application can be begun: none was, or it came to nothing before it was a project. */
    static boolean canApply(TandemFrame tandem) {
        return tandem.state() == TandemState.OPEN
                || tandem.state() == TandemState.DRAFT && tandem.application() == null
                || tandem.state() == TandemState.ENDED && tandem.project() == null;
    }

    /** Calls for tandems that take applications in today, the latest first. */
    List<CallFrame> open() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        return calls.published().stream()
                .filter(one -> one.kind() == CallKind.COOPERATION && one.in(CallPhase.INTAKE, today))
                .toList();
    }

    /** Reference of its application, or null. */
    String application(TandemFrame tandem) {
        return tandem.application() == null
                ? null
                : sql.first(
                                "select reference from projects.application where id = ?",
                                row -> row.text("reference"),
                                tandem.application())
                        .orElse(null);
    }

    private List<Reason> hinders(TandemFrame tandem, CallFrame call) {
        return facts.of(tandem, call.id()).stream()
                .filter(one -> one.weight() == Finding.Weight.MISSING)
                .map(Finding::what)
                .toList();
    }

    private OwnTandem.OpenCall call(CallFrame call) {
        FundingRules funding = calls.funding(call.id());
        return new OwnTandem.OpenCall(
                call.reference(),
                call.name(),
                call.days(CallPhase.INTAKE).orElseThrow().last(),
                funding.shareBasisPoints(),
                funding.lowestCents(),
                funding.highestCents());
    }
}
