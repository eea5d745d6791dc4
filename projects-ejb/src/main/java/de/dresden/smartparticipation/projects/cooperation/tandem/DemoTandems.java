package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.call.DemoTandemCall;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyDirectory;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyFrame;
import de.dresden.smartparticipation.projects.cooperation.round.PairDirectory;
import de.dresden.smartparticipation.projects.cooperation.round.PairFrame;
import de.dresden.smartparticipation.projects.cooperation.tandem.core.Aid;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** In the demo the accepted pairs are tandems that can apply; the companies of the first one have declared their de-minimis aid. */
@Dependent
class DemoTandems {

    private static final int ACCEPTED = 36;
    private static final int DECLARED = 20;

    @Inject
    private TandemCourse course;

    @Inject
    private DeclarationTable declarations;

    @Inject
    private PairDirectory pairs;

    @Inject
    private CompanyDirectory companies;

    @Inject
    private DemoTandemCall call;

    @Inject
    private StaffDirectory staff;

    @Inject
    private AuditTrail audit;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    private final List<PastHappening> past = new ArrayList<>();

    void make(@Observes @Priority(480) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.tandem", row -> 1).isEmpty()) {
            return;
        }
        call.make(person("e.sommer"), person("b.krueger"));
        List<TandemFrame> made = new ArrayList<>();
        sql.list(
                        "select id from projects.cooperation_pair where state = 'ACCEPTED' order by id",
                        row -> row.number("id"))
                .forEach(pair -> made.add(open(pairs.of(pair))));
        if (!made.isEmpty()) {
            made.get(0).companies().forEach(company -> declare(made.get(0), companies.of(company)));
        }
        audit.appendPast(past);
    }

    private TandemFrame open(PairFrame pair) {
        Instant then = ago(ACCEPTED);
        TandemFrame tandem =
                course.opened(pair, then.atZone(Clocks.BERLIN).toLocalDate()).orElseThrow();
        TandemChanged change = course.change(tandem, "opened", Map.of("pair", pair.id()));
        past.add(new PastHappening(then, holder(tandem.second()), change));
        tasks.applyAll(change.tasks());
        return tandem;
    }

    private void declare(TandemFrame tandem, CompanyFrame company) {
        Instant then = ago(DECLARED);
        Aid aid = new Aid(
                company.name(),
                "Sächsische Aufbaubank",
                then.atZone(Clocks.BERLIN).toLocalDate().minusDays(400),
                1_250_000);
        int number = declarations.add(
                tandem.id(), company.id(), new Declaration("Geschäftsführung", List.of(), List.of(aid)), 1, then);
        past.add(new PastHappening(
                then,
                holder(company.id()),
                TandemChanged.of(
                        tandem,
                        "declared",
                        Map.of("company", company.reference(), "number", number, "aids", 1, "cents", aid.cents()),
                        List.of())));
    }

    private LinkHolder holder(long company) {
        return new LinkHolder(companies.of(company).reference());
    }

    private Staff person(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(staff::find)
                .orElseThrow();
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
