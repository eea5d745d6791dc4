package de.dresden.smartparticipation.projects.cooperation.tandem;

import static de.dresden.smartparticipation.projects.cooperation.tandem.AcceptableDeclaration.because;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyDirectory;
import de.dresden.smartparticipation.projects.cooperation.tandem.core.DeMinimis;
import de.dresden.smartparticipation.projects.cooperation.tandem.core.Declared;
import de.dresden.smartparticipation.projects.cooperation.tandem.core.Part;
import de.dresden.smartparticipation.projects.cooperation.tandem.core.Standing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether a grant to a tandem keeps to the ceiling, by what its companies declared and by what this programme granted them. */
@Dependent
class TandemCeiling {

    /** How the city is called as a giver, so that a company that declares what the city knows declares the same. */
    static final String CITY = "Landeshauptstadt Dresden";

    @Inject
    private DeclarationTable declarations;

    @Inject
    private CertificateTable certificates;

    @Inject
    private TandemTable tandems;

    @Inject
    private CompanyDirectory companies;

    @Inject
    private Sql sql;

    /** Names by key, the one that applies first. */
    Map<Long, String> names(TandemFrame tandem) {
        Map<Long, String> names = new LinkedHashMap<>();
        tandem.companies().forEach(one -> names.put(one, companies.of(one).name()));
        return names;
    }

    /** Each company's part of a grant, in their order, in cents. */
    List<Long> parts(TandemFrame tandem, long cents) {
        return DeMinimis.divided(cents, tandems.shares(tandem.id()));
    }

    /** How each single undertaking stands if the tandem has so much; of the companies that did not declare, by what is known of them. */
    List<Standing> standings(TandemFrame tandem, long cents, LocalDate day) {
        Map<Long, String> names = names(tandem);
        List<Declared> declared = new ArrayList<>();
        for (KeptDeclaration one : declarations.of(tandem.id())) {
            declared.add(new Declared(
                    names.get(one.company()),
                    one.content().linked(),
                    one.content().aids()));
        }
        List<Part> parts = new ArrayList<>();
        List<Long> divided = parts(tandem, cents);
        names.forEach((company, name) -> {
            declared.add(new Declared(name, List.of(), certificates.granted(company, tandem.id(), CITY)));
            parts.add(new Part(name, divided.get(parts.size())));
        });
        return DeMinimis.standings(day, declared, parts);
    }

    /** Why so much cannot be granted on that day: a declaration that is missing, or the ceiling, with the figures. */
    List<Reason> hinders(TandemFrame tandem, long cents, LocalDate day) {
        List<Long> declared = declarations.of(tandem.id()).stream()
                .map(KeptDeclaration::company)
                .toList();
        List<String> missing = new ArrayList<>();
        names(tandem).forEach((company, name) -> {
            if (!declared.contains(company)) {
                missing.add(name);
            }
        });
        if (!missing.isEmpty()) {
            return List.of(because("no-declaration", String.join(", ", missing)));
        }
        return standings(tandem, cents, day).stream()
                .filter(one -> !one.within())
                .map(one -> because(
                        "ceiling",
                        one.called(),
                        euros(one.earlierCents()),
                        DeMinimis.firstDay(day),
                        euros(one.newCents()),
                        euros(one.sumCents()),
                        euros(DeMinimis.CEILING_CENTS),
                        euros(one.leftCents())))
                .toList();
    }

    /** Makes whoever grants one of these companies something at the same moment wait, so that nobody reckons without the other. */
    void hold(TandemFrame tandem) {
        sql.list(
                "select id from projects.company where id = any (?::bigint[]) order by id for no key update",
                row -> row.number("id"),
                tandem.companies());
    }

    static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
