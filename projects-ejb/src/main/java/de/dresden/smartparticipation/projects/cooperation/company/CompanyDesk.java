package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all that happens to companies has alike: the tasks that follow, the mails that tell of it, and what can be chosen. */
@Dependent
class CompanyDesk {

    @Inject
    private CompanyRegister register;

    @Inject
    private CompanyLetters letters;

    @Inject
    private CompanyCatalogue catalogue;

    @Inject
    private AreaDirectory areas;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** Records what happened with the tasks that follow. @param mail key of the template to the company, or null for none */
    String tell(Company company, CompanyChanged change, String mail, List<LetterOrder> others) {
        register.flush();
        List<LetterOrder> orders = new ArrayList<>(others);
        if (mail != null) {
            orders.add(letters.to(company, mail));
        }
        happenings.record(change.with(CompanyTasks.of(company, today()), orders));
        return company.reference();
    }

    String tell(Company company, CompanyChanged change, String mail) {
        return tell(company, change, mail, List.of());
    }

    AcceptableCompany.Choices choices() {
        return new AcceptableCompany.Choices(
                catalogue.sectors().stream().map(SectorEntry::code).collect(Collectors.toSet()),
                catalogue.topics().stream().map(TopicEntry::code).collect(Collectors.toSet()),
                areas.names().stream().map(AreaName::key).collect(Collectors.toSet()));
    }

    /** @throws de.dresden.smartparticipation.platform.fault.Refused with everything that is wrong */
    void require(CompanyPart... parts) {
        AcceptableCompany.Choices choices = choices();
        AcceptableCompany.require(Stream.of(parts)
                .flatMap(part -> AcceptableCompany.problems(part, choices).stream())
                .toList());
    }

    Instant now() {
        return clock.instant();
    }

    /** The city's day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
