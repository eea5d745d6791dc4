package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyData;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyFilter;
import de.dresden.smartparticipation.projects.cooperation.company.ConsentPurpose;
import de.dresden.smartparticipation.projects.cooperation.company.NeedList;
import de.dresden.smartparticipation.projects.cooperation.company.OfferList;
import de.dresden.smartparticipation.projects.cooperation.company.Particulars;
import de.dresden.smartparticipation.projects.cooperation.company.Portrait;
import de.dresden.smartparticipation.projects.cooperation.company.Teamwork;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How the methods of the companies are called; a company is the whole programme's, no department's. */
@Dependent
class CompanyArguments implements RightsArguments.Room {

    private static final String KEY = "a key that opens nothing";
    private static final String NONCE = "a nonce of a form";
    private static final String ADDRESS = "192.0.2.9";
    /** Without a name nothing is begun. */
    private static final Particulars NAMELESS =
            new Particulars(null, null, null, null, "Ina Roth", "roth@holzwerk.example", null);

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        table.put("Companies.standing", on -> with());
        table.put("Companies.sectors", on -> with());
        table.put("Companies.topics", on -> with());
        table.put("Companies.list", on -> with(CompanyFilter.none(), PageQuery.first()));
        table.put(
                "Companies.export",
                on -> with(CompanyFilter.none(), TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("Companies.details", on -> with(made(on)));
        table.put(
                "Companies.ask",
                on -> with(
                        made(on),
                        1L,
                        "Why?",
                        LocalDate.ofInstant(clock.instant(), Clocks.BERLIN).plusDays(9)));
        table.put("Companies.unask", on -> with(new CompaniesOfRights(sql, on).queried(), 1L));
        table.put("Companies.release", on -> with(made(on), 1L));
        table.put("Companies.refuse", on -> with(made(on), 1L, "Because"));
        table.put("Companies.resolve", on -> {
            String company = made(on);
            return with(company, 1L, new CompaniesOfRights(sql, on).wish(company), null);
        });
        table.put("CompanyInvitations.open", on -> with(KEY));
        table.put("CompanyInvitations.join", on -> with(KEY, NONCE));
        table.put("CompanyInvitations.decline", on -> with(KEY, NONCE));
        table.put("OwnCompanies.answer", on -> with(KEY, 1L, "Yes", NONCE));
        table.put("OwnCompanies.consent", on -> with(KEY, 1L, ConsentPurpose.MATCHING, true, NONCE));
        table.put("OwnCompanies.leavePair", on -> with(KEY, 1L, NONCE));
        table.put("OwnCompanies.withdraw", on -> with(KEY, 1L, null, NONCE));
        table.put("OwnCompanies.discard", on -> with(KEY, 1L));
        table.put("Registering.form", on -> with());
        table.put("Registering.start", on -> with(NAMELESS, null, Locale.GERMAN, NONCE, ADDRESS));
        table.put("Registering.open", on -> with(KEY));
        table.put("Registering.write", on -> with(KEY, 1L, new NeedList(List.of()), NONCE));
        table.put("Registering.send", on -> with(KEY, 1L, Set.of(), NONCE));
        table.put(
                "Registering.register",
                on -> with(nameless(), Set.of(), 1, Locale.GERMAN, "a key of a program", ADDRESS));
    }

    private String made(RightsObjects on) {
        return new CompaniesOfRights(sql, on).submitted();
    }

    private static CompanyData nameless() {
        return new CompanyData(
                NAMELESS,
                new Portrait(null, null, null, null, null, null),
                new NeedList(List.of()),
                new OfferList(List.of()),
                new Teamwork(null, List.of(), null, null));
    }
}
