package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.business.LegalForm;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.testing.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A joinery and what it says. */
final class CompanySamples {

    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    static final Capacity CLERK = new Capacity(1L, null);
    static final String EMAIL = "span@holz.example";

    private CompanySamples() {}

    static Particulars particulars(int employees) {
        return new Particulars("Tischlerei Span", LegalForm.GMBH, "crafts", employees, "Uwe Span", EMAIL, null);
    }

    static Portrait portrait(String postalCode) {
        return new Portrait("Weg 1", postalCode, "Dresden", null, null, "Möbel aus Eiche");
    }

    static NeedList needs() {
        return new NeedList(List.of(new CompanyNeed("recruiting", 4, "Lehrlinge")));
    }

    static OfferList offers() {
        return new OfferList(List.of(new CompanyOffer("prototyping", 5, "Muster")));
    }

    static Teamwork teamwork() {
        return new Teamwork(12, List.of(), null, null);
    }

    static CompanyData data(int employees, String postalCode) {
        return new CompanyData(particulars(employees), portrait(postalCode), needs(), offers(), teamwork());
    }

    static Company draft() {
        Company draft = new Company("UN-2026-0001", particulars(14), 1, Locale.GERMAN, NOW);
        Ids.give(draft, 5);
        return draft;
    }

    static Company whole() {
        Company company = draft();
        List.of(portrait("01159"), needs(), offers(), teamwork()).forEach(part -> company.write(part, NOW));
        return company;
    }

    static Company submitted() {
        Company company = whole();
        company.send(NOW);
        company.confirm(EMAIL, NOW);
        return company;
    }

    static Company released() {
        Company company = submitted();
        company.release(CLERK, NOW);
        return company;
    }
}
