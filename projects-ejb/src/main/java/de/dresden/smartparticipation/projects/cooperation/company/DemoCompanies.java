package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Companies of an invented Dresden: most are released, two found each other, two wait for their check, one was asked back, one refused. */
@Dependent
class DemoCompanies {

    private static final Set<String> WAITING = Set.of("Stadtblatt Dresden-Nord", "Gärtnerei Morgentau");
    private static final String ASKED = "Elbsprung Erlebnisse";
    private static final String REFUSED = "Maschinenbau Großer Garten";

    /** Those of the pilot round came before it, the others since. */
    private static final int BEFORE_PILOT = 15;

    private static final int PILOT = 240;
    private static final int LATER = 64;

    @Inject
    private CompanyRegister register;

    @Inject
    private ConsentTable consents;

    @Inject
    private WishTable wishes;

    @Inject
    private PairTable pairs;

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
    private final Map<String, Company> made = new HashMap<>();
    private Staff clerk;

    void make(@Observes @Priority(415) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.company", row -> 1).isEmpty()) {
            return;
        }
        clerk = sql.first("select id from platform.account where login = 'v.berger'", row -> row.number("id"))
                .flatMap(staff::find)
                .orElseThrow();
        int place = 0;
        for (CompanyData data : DemoCompanyTexts.all()) {
            String name = data.particulars().name();
            int days = (place < BEFORE_PILOT ? PILOT : LATER) - 2 * place;
            made.put(name, make(data, WAITING.contains(name) ? 2 : days));
            place++;
        }
        register.flush();
        name();
        pair("Studio Elbbogen", "Tischlerei Span");
        audit.appendPast(past);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        made.values().forEach(one -> tasks.applyAll(CompanyTasks.of(one, today)));
    }

    private Company make(CompanyData data, int days) {
        Instant then = clock.instant().minus(Duration.ofDays(days));
        String name = data.particulars().name();
        Company company = new Company(
                register.nextReference(then.atZone(Clocks.BERLIN).getYear()),
                data.particulars(),
                1,
                Locale.GERMAN,
                then);
        register.add(company);
        Actor holder = new LinkHolder(company.reference());
        tell(then, holder, company.begun());
        for (CompanyPart part : List.of(data.portrait(), data.needs(), data.offers(), data.teamwork())) {
            company.write(part, then);
        }
        tell(then.plus(Duration.ofMinutes(40)), holder, company.send(then.plus(Duration.ofMinutes(40))));
        Instant confirmed = then.plus(Duration.ofHours(2));
        company.confirm(data.particulars().email(), confirmed).ifPresent(change -> tell(confirmed, holder, change));
        consents.give(company.id(), ConsentPurpose.MATCHING, Locale.GERMAN, then);
        if (data.portrait().website() != null) {
            consents.give(company.id(), ConsentPurpose.PUBLICATION, Locale.GERMAN, then);
        }
        decide(company, name, then.plus(Duration.ofDays(3)));
        return company;
    }

    private void decide(Company company, String name, Instant at) {
        if (name.equals(ASKED)) {
            tell(
                    at,
                    clerk,
                    company.ask(
                            "Wie viele von Ihnen arbeiten das ganze Jahr, und haben Sie einen Sitz in Dresden?",
                            LocalDate.ofInstant(clock.instant(), Clocks.BERLIN).plusDays(9),
                            LocalDate.ofInstant(at, Clocks.BERLIN),
                            by(),
                            at));
        } else if (name.equals(REFUSED)) {
            tell(
                    at,
                    clerk,
                    company.refuse(
                            "Am Programm können Unternehmen mit höchstens 50 Beschäftigten teilnehmen.", by(), at));
        } else if (!WAITING.contains(name)) {
            tell(at, clerk, company.release(by(), at));
        }
    }

    private void name() {
        name("Verlag Blaue Brücke", WishKind.MUST_NOT, "Stadtblatt Dresden-Nord");
        name("Galerie Nordlicht", WishKind.WISHED, "Datenschmiede Süd");
        name("Radkurier Elbwind", WishKind.WISHED, "Lichtspur Film");
        name("Gärtnerei Morgentau", WishKind.WISHED, "Die mit den Plakaten in der Neustadt");
    }

    private void name(String who, WishKind kind, String named) {
        wishes.keep(made.get(who).id(), List.of(new WishEntry(kind, named)), clock.instant());
    }

    private void pair(String first, String second) {
        Company one = made.get(first);
        Company other = made.get(second);
        Instant then = clock.instant().minus(Duration.ofDays(30));
        long pair = pairs.name(one.id(), second, other.email(), Locale.GERMAN, then);
        pairs.invited(pair, then);
        pairs.take(pair, other.id());
        pairs.joined(other.id(), then.plus(Duration.ofHours(5)));
        past.add(new PastHappening(
                then.plus(Duration.ofHours(5)),
                new LinkHolder(one.reference()),
                one.noted("paired", Map.of("partner", other.reference()), Capacity.NOBODY)));
        past.add(new PastHappening(
                then.plus(Duration.ofHours(5)),
                new LinkHolder(other.reference()),
                other.noted("paired", Map.of("partner", one.reference()), Capacity.NOBODY)));
    }

    private void tell(Instant at, Actor who, CompanyChanged change) {
        register.flush(); // so that the tables see every state on the way
        past.add(new PastHappening(at, who, change));
    }

    private Capacity by() {
        return new Capacity(clerk.id(), null);
    }
}
