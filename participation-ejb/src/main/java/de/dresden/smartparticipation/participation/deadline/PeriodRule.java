package de.dresden.smartparticipation.participation.deadline;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.participation.law.Rule;

/**
 * How long a period lasts by law: months and at least so many days, the later end of both.
 *
 * @param months months
 * @param days days at least
 * @param source where it stands
 */
public record PeriodRule(int months, int days, Rule source) {

    private static final int A_MONTH = 1;
    private static final int THIRTY_DAYS = 30;

    /**
     * The publication of the draft, § 3 Abs. 2 Satz 1 BauGB. The same in both editions.
     *
     * @param edition under which the plan stands
     */
    public static PeriodRule publication(LawEdition edition) {
        return switch (edition) {
            case BAUGB_2017, BAUGB_2023 -> new PeriodRule(A_MONTH, THIRTY_DAYS, Rule.PUBLIC_PERIOD);
        };
    }

    /**
     * The statements of the agencies, § 4 Abs. 2 BauGB: Satz 3 since 7.7.2023, Satz 2 before; as long in both.
     *
     * @param edition under which the plan stands
     */
    public static PeriodRule agencies(LawEdition edition) {
        return switch (edition) {
            case BAUGB_2017, BAUGB_2023 -> new PeriodRule(A_MONTH, THIRTY_DAYS, Rule.AGENCIES_PERIOD.under(edition));
        };
    }
}
