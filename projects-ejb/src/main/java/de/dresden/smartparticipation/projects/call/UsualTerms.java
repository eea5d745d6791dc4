package de.dresden.smartparticipation.projects.call;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The terms with which a draft begins, to be changed: what the General Ancillary Conditions for project funding (ANBest-P) usually
 * say. Advances are spent within two months (No. 1.4), single lines may be exceeded by 20 % (No. 1.2), the use is proved within six
 * months after the end (No. 6.1).
 */
final class UsualTerms {

    private static final long LOWEST_CENTS = 50_000;
    private static final long HIGHEST_CENTS = 5_000_000;
    private static final int WHOLE = 10_000;
    private static final int TWO_MONTHS = 60;
    private static final int TENTH = 1_000;
    private static final int FIFTH = 2_000;
    private static final int HALF_YEAR = 6;
    private static final long PETTY_CENTS = 5_000;

    private UsualTerms() {}

    static TermsData begun() {
        return new TermsData(
                new FundingRules(
                        LOWEST_CENTS,
                        HIGHEST_CENTS,
                        WHOLE,
                        Set.of(ApplicantKind.CITIZENS_GROUP, ApplicantKind.ASSOCIATION, ApplicantKind.SCIENCE)),
                new MoneyRules(TWO_MONTHS, TENTH, FIFTH, HALF_YEAR, PETTY_CENTS, DayCount.ACTUAL_ACTUAL),
                null,
                List.of(),
                List.of(),
                Map.of());
    }
}
