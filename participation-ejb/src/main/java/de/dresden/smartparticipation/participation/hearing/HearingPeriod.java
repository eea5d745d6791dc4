package de.dresden.smartparticipation.participation.hearing;

import de.dresden.smartparticipation.participation.deadline.PeriodRule;
import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.participation.plan.LocalHolidays;
import de.dresden.smartparticipation.participation.plan.PlanDirectory;
import de.dresden.smartparticipation.participation.plan.RoundFrame;
import de.dresden.smartparticipation.participation.plan.RoundKind;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** An agency's last day, from the edition of the law under which its plan stands and the day of its receipt. */
@Dependent
class HearingPeriod {

    @Inject
    private LocalHolidays holidays;

    @Inject
    private PlanDirectory plans;

    @Inject
    private Sql sql;

    /**
     * In the publication one month, at least thirty days, from the receipt, whose day does not count (§ 4 Abs. 2 Satz 3 BauGB,
     * § 187 Abs. 1 BGB); the common end where that is later. Early (§ 4 Abs. 1) and after a change (§ 4a Abs. 3) the day that the
     * city has set.
     */
    LocalDate lastDay(RoundFrame round, LocalDate receivedOn) {
        LocalDate common = plans.agenciesLastDay(round.id());
        if (round.kind() != RoundKind.PUBLICATION) {
            return common.isBefore(receivedOn) ? holidays.engine(receivedOn).endOn(receivedOn) : common;
        }
        LawEdition edition = sql.first(
                        "select edition from participation.plan where id = ?",
                        row -> LawEdition.valueOf(row.text("edition")),
                        round.plan())
                .orElseThrow();
        LocalDate own = holidays.engine(receivedOn)
                .forAgencies(receivedOn, PeriodRule.agencies(edition))
                .lastDay();
        return own.isBefore(common) ? common : own;
    }

    /** A day on which a period can end (§ 193 BGB). */
    LocalDate endOn(LocalDate day) {
        return holidays.engine(day).endOn(day);
    }
}
