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
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.DemoTandemCall;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyDirectory;
import de.dresden.smartparticipation.projects.cooperation.round.PairDirectory;
import de.dresden.smartparticipation.projects.cooperation.round.PairFrame;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * In the demo the accepted pairs are tandems: the first one is finished, one runs and one waits for its notice since their companies
 * have still to declare, the others can apply to the call that is open.
 */
@Dependent
class DemoTandems {

    @Inject
    private TandemCourse course;

    @Inject
    private TandemDirectory tandems;

    @Inject
    private PairDirectory pairs;

    @Inject
    private DemoTandemCall call;

    @Inject
    private DemoTandemGrants grants;

    @Inject
    private CompanyDirectory companies;

    @Inject
    private StaffDirectory staff;

    @Inject
    private AuditTrail audit;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Sql sql;

    private record Accepted(long pair, Instant since) {}

    void make(@Observes @Priority(490) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.tandem", row -> 1).isEmpty()) {
            return;
        }
        CallFrame pilot = call.pilot(person("e.sommer"), person("b.krueger"));
        List<TandemFrame> made = sql
                .list(
                        "select id, state_since from projects.cooperation_pair where state = 'ACCEPTED' order by id",
                        row -> new Accepted(row.number("id"), row.instant("state_since")))
                .stream()
                .map(this::open)
                .toList();
        if (made.size() >= DemoTandemPlan.ALL.size()) {
            grants.make(pilot, List.of(made.get(0), made.get(made.size() - 2), made.get(made.size() - 1)));
        }
        call.open(person("e.sommer"), person("b.krueger"));
        made.forEach(one -> {
            TandemFrame tandem = tandems.of(one.id());
            tasks.applyAll(TandemTasks.of(tandem, course.title(tandem)));
        });
    }

    private TandemFrame open(Accepted accepted) {
        PairFrame pair = pairs.of(accepted.pair());
        TandemFrame tandem = course.opened(
                        pair, accepted.since().atZone(Clocks.BERLIN).toLocalDate())
                .orElseThrow();
        audit.appendPast(List.of(new PastHappening(
                accepted.since(),
                new LinkHolder(companies.of(tandem.second()).reference()),
                course.change(tandem, "opened", Map.of("pair", pair.id())))));
        return tandem;
    }

    private Staff person(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(staff::find)
                .orElseThrow();
    }
}
