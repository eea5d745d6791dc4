package de.dresden.smartparticipation.product.pages;

import java.util.ArrayList;
import java.util.List;

/** The pages about companies that are to be paired. */
final class CompanyVisits {

    private CompanyVisits() {}

    /** For a cooperation manager. */
    static List<String> managers(Stored stored) {
        return List.of(
                "/cooperation/index.xhtml",
                "/cooperation/companies.xhtml",
                "/cooperation/companies.xhtml?q=nichtspasst",
                "/cooperation/company.xhtml?ref=" + company(stored, "SUBMITTED"),
                "/cooperation/company.xhtml?ref=" + company(stored, "QUERIED"),
                "/cooperation/company.xhtml?ref=" + company(stored, "RELEASED"),
                "/cooperation/company.xhtml?ref=" + company(stored, "REFUSED"));
    }

    /** For the association that takes companies in. */
    static List<String> intake(Stored stored) {
        return List.of(
                "/cooperation/index.xhtml",
                "/cooperation/companies.xhtml",
                "/cooperation/company.xhtml?ref=" + company(stored, "SUBMITTED"));
    }

    /** For everybody, and for those who hold a company's link. */
    static List<String> open() {
        List<String> visits = new ArrayList<>(List.of(
                "/public/company.xhtml",
                "/public/company.xhtml?invitation=" + Furnishing.INVITED_PARTNER,
                "/public/myCompany.xhtml?key=" + Furnishing.QUERIED_COMPANY,
                "/public/myCompany.xhtml?done=agreed&key=" + Furnishing.PAIRED_COMPANY,
                "/public/companyPair.xhtml?key=" + Furnishing.INVITED_PARTNER,
                "/public/companyPair.xhtml?done=declined",
                "/public/pairing.xhtml?key=" + Furnishing.TANDEM_COMPANY,
                "/public/tandem.xhtml?key=" + Furnishing.TANDEM_COMPANY));
        for (String step : List.of("COMPANY", "PORTRAIT", "NEEDS", "OFFERS", "TEAMWORK", "OVERVIEW")) {
            visits.add("/public/company.xhtml?step=" + step + "&key=" + Furnishing.QUERIED_COMPANY);
        }
        return visits;
    }

    private static String company(Stored stored, String state) {
        return stored.text("select min(reference) from projects.company where state = ?", state);
    }
}
