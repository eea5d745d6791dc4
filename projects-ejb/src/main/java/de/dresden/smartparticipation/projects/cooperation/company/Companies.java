package de.dresden.smartparticipation.projects.cooperation.company;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.COOPERATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.INTAKE_ASSOCIATION;
import static de.dresden.smartparticipation.projects.cooperation.company.AcceptableCompany.because;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Automatic;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Companies for those who check them: only such as have confirmed their address. */
@Boundary
@Stateless
public class Companies {

    private static final int MOST_EXPORTED = 2_000;

    @Inject
    private Event<BeforeLeaving> leaving;

    @Inject
    private CompanyLists lists;

    @Inject
    private CompanyRegister register;

    @Inject
    private CompanyCatalogue catalogue;

    @Inject
    private CompanyDirectory directory;

    @Inject
    private CompanyDesk desk;

    @Inject
    private CaseReading reading;

    @Inject
    private StandingReading standings;

    @Inject
    private Pairing pairing;

    @Inject
    private WishTable wishes;

    @Inject
    private NamedCompanies named;

    @Inject
    private AuditTrail audit;

    @Inject
    private AreaDirectory areas;

    @Inject
    private CurrentActor actor;

    /** How they stand, and what is needed and offered. */
    @RolesAllowed({COOPERATION_MANAGER, INTAKE_ASSOCIATION, AUDITOR})
    public CompaniesStanding standing() {
        return standings.read();
    }

    /** Sectors to filter by. */
    @RolesAllowed({COOPERATION_MANAGER, INTAKE_ASSOCIATION, AUDITOR})
    public List<SectorEntry> sectors() {
        return catalogue.sectors();
    }

    /** Topics to filter by. */
    @RolesAllowed({COOPERATION_MANAGER, INTAKE_ASSOCIATION, AUDITOR})
    public List<TopicEntry> topics() {
        return catalogue.topics();
    }

    /**
     * The companies that match; by default those first that moved last.
     *
     * @param query sorts {@code reference}, {@code name}, {@code sector}, {@code employees}, {@code state}, {@code since}
     */
    @RolesAllowed({COOPERATION_MANAGER, INTAKE_ASSOCIATION, AUDITOR})
    public Page<CompanyEntry> list(CompanyFilter filter, PageQuery query) {
        return lists.page(filter, query);
    }

    /** Writes the first {@value #MOST_EXPORTED} that match as a table; cells are guarded against formulas. */
    @RolesAllowed({COOPERATION_MANAGER, AUDITOR})
    public void export(CompanyFilter filter, TableFormat format, Locale language, OutputStream out) throws IOException {
        Map<String, String> names = areas.names().stream().collect(Collectors.toMap(AreaName::key, AreaName::name));
        CompanyTable.write(lists.first(filter, MOST_EXPORTED), names, format, language, desk.now(), out);
    }

    /** @throws NotFound where there is none, or where its address is not confirmed */
    @RolesAllowed({COOPERATION_MANAGER, INTAKE_ASSOCIATION, AUDITOR})
    public CompanyCase details(String reference) {
        return reading.of(register.known(reference));
    }

    /**
     * Asks the company, which is mailed the question with a link to correct and answer.
     *
     * @param version as it was read
     * @param question 1 to 2,000 characters
     * @param until last day for the answer, after today
     */
    @RolesAllowed({COOPERATION_MANAGER, INTAKE_ASSOCIATION})
    public void ask(String reference, long version, String question, LocalDate until) {
        Company company = toChange(reference, version);
        desk.tell(company, company.ask(question, until, desk.today(), by(), desk.now()), CompanyMails.ASKED);
    }

    /** Takes the question back, as where it was answered on the telephone: the company waits for its check again. */
    @RolesAllowed({COOPERATION_MANAGER, INTAKE_ASSOCIATION})
    public void unask(String reference, long version) {
        Company company = toChange(reference, version);
        desk.tell(company, company.unask(by(), desk.now()), null);
    }

    /**
     * It may take part in rounds from now on; names that it gave, and that others gave of it, count where they are exactly those of one
     * company.
     *
     * @throws Refused with what keeps it from that
     */
    @RolesAllowed({COOPERATION_MANAGER, INTAKE_ASSOCIATION})
    public void release(String reference, long version) {
        Company company = toChange(reference, version);
        AcceptableCompany.require(CompanyChecks.inTheWay(reading.findings(company, false)));
        desk.tell(company, company.release(by(), desk.now()), CompanyMails.RELEASED);
        audit.appendPast(named.recognise(company.id(), company.name(), desk.now()).stream()
                .map(one -> new PastHappening(desk.now(), new Automatic(), CompanyChanged.recognised(one)))
                .toList());
    }

    /** It cannot take part; an own partner is told that it is free again. @param reason why, 1 to 2,000 characters; the company is mailed it */
    @RolesAllowed(COOPERATION_MANAGER)
    public void refuse(String reference, long version, String reason) {
        Company company = toChange(reference, version);
        leaving.fire(new BeforeLeaving(company.id()));
        CompanyChanged change = company.refuse(reason, by(), desk.now());
        pairing.end(company);
        desk.tell(company, change, CompanyMails.REFUSED);
    }

    /**
     * Says who a company is that another one named.
     *
     * @param wish key of the wish
     * @param other reference of who that is, or null: none of those that are registered
     * @throws NotFound where there is no such wish or company
     * @throws Refused where it is the company itself
     */
    @RolesAllowed(COOPERATION_MANAGER)
    public void resolve(String reference, long version, long wish, String other) {
        Company company = toChange(reference, version);
        CompanyFrame found = other == null || other.isBlank() ? null : directory.of(other.strip());
        if (found != null && found.id() == company.id()) {
            throw new Refused(because("wish-itself"));
        }
        boolean there = wishes.resolve(company.id(), wish, found == null ? null : found.id(), desk.now());
        if (!there) {
            throw new NotFound(wish);
        }
        Map<String, ?> facts = found == null ? Map.of() : Map.of("other", found.reference());
        desk.tell(company, company.noted("wish-resolved", facts, by()), null);
    }

    private Company toChange(String reference, long version) {
        return register.touch(register.known(reference).seenAs(version));
    }

    private Capacity by() {
        Actor current = actor.get();
        return current.is(Role.COOPERATION_MANAGER)
                ? current.capacity(Role.COOPERATION_MANAGER)
                : current.capacity(Role.INTAKE_ASSOCIATION);
    }
}
