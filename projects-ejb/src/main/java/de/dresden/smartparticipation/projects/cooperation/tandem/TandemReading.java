package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyDirectory;
import de.dresden.smartparticipation.projects.cooperation.tandem.core.DeMinimis;
import de.dresden.smartparticipation.projects.project.ProjectState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads tandems for the screen. */
@Dependent
class TandemReading {

    private static final String LIST = """
            select t.reference, t.state, t.begun_on, t.finished_on, r.reference as round, r.title as round_title,
                r.title_english as round_english, a.reference as application, p.reference as project, g.cents,
                (select string_agg(c.name, ' + ' order by s.place) from projects.tandem_side s
                    join projects.company c on c.id = s.company_id where s.tandem_id = t.id) as title,
                (select count(*) from projects.tandem_side s where s.tandem_id = t.id) as companies,
                (select count(distinct d.company_id) from projects.de_minimis_declaration d where d.tandem_id = t.id) as declared,
                (select min(e.register_until) from projects.de_minimis_certificate e where e.tandem_id = t.id
                    and e.registered_on is null and not exists (select 1 from projects.de_minimis_certificate l
                        where l.tandem_id = e.tandem_id and l.company_id = e.company_id and l.number > e.number)) as register_until,
                t.version, k.reference as call, a.call_id, a.title as application_title, a.state as application_state,
                a.asked_cents, p.state as project_state
            from projects.tandem t join projects.cooperation_pair q on q.id = t.pair_id
            join projects.cooperation_round r on r.id = q.round_id
            left join projects.application a on a.id = t.application_id left join projects.call k on k.id = a.call_id
            left join projects.project p on p.id = t.project_id left join projects.project_grant g on g.project_id = p.id\s""";

    @Inject
    private Sql sql;

    @Inject
    private TandemSight sight;

    @Inject
    private TandemTable table;

    @Inject
    private TandemCeiling ceiling;

    @Inject
    private DeclarationTable declarations;

    @Inject
    private CertificateTable certificates;

    @Inject
    private FactsOfTandem facts;

    @Inject
    private CompanyDirectory companies;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    /** What only a tandem's own page shows. */
    private record More(
            TandemRow row,
            long version,
            String call,
            Long callId,
            String title,
            ApplicationState application,
            ProjectState project,
            long asked) {}

    /** All that the person may know of, the latest first; one statement. */
    List<TandemRow> list() {
        return sql.list(
                LIST + "where " + TandemSight.SEEN + " order by t.id desc",
                TandemReading::row,
                sight.parameters().toArray());
    }

    long version(TandemFrame tandem) {
        return sql.first("select version from projects.tandem where id = ?", row -> row.number("version"), tandem.id())
                .orElseThrow(() -> new NotFound(tandem.reference()));
    }

    TandemDetails of(TandemFrame tandem, boolean manages) {
        More more = sql.first(LIST + "where t.id = ?", TandemReading::more, tandem.id())
                .orElseThrow(() -> new NotFound(tandem.reference()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        Long granted = more.row().grantCents();
        long cents = granted == null ? more.asked() : granted;
        List<Certificate> certified = certificates.of(tandem.id());
        // what was granted stands on the three years before that day, not on those before today
        LocalDate day = certified.stream()
                .map(Certificate::granted)
                .min(Comparator.naturalOrder())
                .orElse(today);
        return new TandemDetails(
                more.row(),
                more.version(),
                more.call(),
                more.title(),
                more.application(),
                more.project(),
                more.asked(),
                sides(tandem, cents, certified),
                facts.of(tandem, more.callId()),
                day,
                DeMinimis.firstDay(day),
                ceiling.standings(tandem, cents, day),
                certified.isEmpty() ? ceiling.hinders(tandem, cents, day) : List.of(),
                manages && certified.isEmpty(),
                manages,
                sight.readsProject(tandem),
                history.of(tandem.subject()));
    }

    private List<TandemDetails.Side> sides(TandemFrame tandem, long cents, List<Certificate> certified) {
        List<KeptDeclaration> declared = declarations.of(tandem.id());
        List<Integer> shares = table.shares(tandem.id());
        List<Long> parts = ceiling.parts(tandem, cents);
        List<TandemDetails.Side> sides = new ArrayList<>();
        for (long company : tandem.companies()) {
            int at = sides.size();
            sides.add(new TandemDetails.Side(
                    companies.of(company),
                    shares.get(at),
                    parts.get(at),
                    declared.stream()
                            .filter(one -> one.company() == company)
                            .findFirst()
                            .orElse(null),
                    certified.stream().filter(one -> one.company() == company).toList()));
        }
        return sides;
    }

    private static More more(Row row) throws SQLException {
        String application = row.text("application_state");
        String project = row.text("project_state");
        Long asked = row.id("asked_cents");
        return new More(
                row(row),
                row.number("version"),
                row.text("call"),
                row.id("call_id"),
                row.text("application_title"),
                application == null ? null : ApplicationState.valueOf(application),
                project == null ? null : ProjectState.valueOf(project),
                asked == null ? 0 : asked);
    }

    private static TandemRow row(Row row) throws SQLException {
        return new TandemRow(
                row.text("reference"),
                row.text("title"),
                TandemState.valueOf(row.text("state")),
                row.day("begun_on"),
                row.day("finished_on"),
                row.text("round"),
                new Wording(row.text("round_title"), row.text("round_english")),
                row.text("application"),
                row.text("project"),
                row.id("cents"),
                (int) row.number("companies"),
                (int) row.number("declared"),
                row.day("register_until"));
    }
}
