package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyDirectory;
import de.dresden.smartparticipation.projects.cooperation.tandem.core.Aid;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the demo tells of its tandems themselves: what they applied with, declared and were certified, each step at its moment. */
@Dependent
class DemoTandemDeclared {

    @Inject
    private TandemTable table;

    @Inject
    private TandemDirectory tandems;

    @Inject
    private DeclarationTable declarations;

    @Inject
    private Certifying certifying;

    @Inject
    private CertificateTable certificates;

    @Inject
    private ApplicationDirectory applications;

    @Inject
    private CompanyDirectory companies;

    @Inject
    private StaffDirectory staff;

    @Inject
    private TaskBoard tasks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Sql sql;

    void applied(TandemFrame tandem, long application, CallFrame call, Instant then) {
        table.apply(tandem.id(), application);
        Map<String, ?> facts =
                Map.of("application", applications.of(application).reference(), "call", call.reference());
        tell(then, holder(tandem.first()), TandemChanged.of(tandem, "applying", facts, List.of()));
        table.followApplication(application);
    }

    /** It is where its project is now. */
    void project(TandemFrame tandem, ProjectFrame project, Staff by, Instant then) {
        TandemState was = tandems.of(tandem.id()).state();
        table.followProject(project.id());
        TandemState state = tandems.of(tandem.id()).state();
        tell(
                then,
                by,
                TandemChanged.of(tandem, "moved", Map.of("state", state.name()), List.of())
                        .from(Map.of("state", was.name())));
    }

    /** The first company got something before, and the other one nothing. */
    void declared(TandemFrame tandem, long cents, Instant then) {
        String first = companies.of(tandem.first()).name();
        LocalDate granted = then.atZone(Clocks.BERLIN).toLocalDate().minusDays(400);
        declare(tandem, tandem.first(), List.of(new Aid(first, "Sächsische Aufbaubank", granted, cents)), then);
        declare(tandem, tandem.second(), List.of(), then.plusSeconds(90_000));
    }

    private void declare(TandemFrame tandem, long company, List<Aid> aids, Instant then) {
        int number =
                declarations.add(tandem.id(), company, new Declaration("Geschäftsführung", List.of(), aids), 1, then);
        Map<String, ?> facts = Map.of(
                "company",
                companies.of(company).reference(),
                "number",
                number,
                "aids",
                aids.size(),
                "cents",
                aids.stream().mapToLong(Aid::cents).sum(),
                "linked",
                0,
                "wording",
                1);
        tell(then, holder(company), TandemChanged.of(tandem, "declared", facts, List.of()));
    }

    /** Certified when the notice was signed. @return the certificates, which wait to be entered in the register */
    List<Certificate> certified(TandemFrame tandem, String notice, long cents, Instant signed) {
        Staff signer = person("b.krueger");
        certifying.certify(tandems.of(tandem.id()), notice, cents, signed).forEach(change -> {
            tell(signed, signer, change);
            tasks.applyAll(change.tasks());
        });
        return certificates.of(tandem.id());
    }

    void registered(TandemFrame tandem, Certificate certificate, String number, LocalDate on, Instant then) {
        certificates.register(certificate.id(), number, on);
        TandemChanged change = TandemChanged.of(
                tandem,
                "registered",
                Map.of("certificate", certificate.reference(), "number", number, "on", on.toString()),
                List.of(TandemTasks.registered(certificate)));
        tell(then, person("v.berger"), change);
        tasks.applyAll(change.tasks());
    }

    private void tell(Instant at, Actor who, TandemChanged change) {
        audit.appendPast(List.of(new PastHappening(at, who, change)));
    }

    private LinkHolder holder(long company) {
        return new LinkHolder(companies.of(company).reference());
    }

    private Staff person(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(staff::find)
                .orElseThrow();
    }
}
