package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.dresden.smartparticipation.projects.budget.BudgetSheet;
import de.dresden.smartparticipation.projects.budget.BudgetYearRow;
import de.dresden.smartparticipation.projects.budget.MovementRow;
import de.dresden.smartparticipation.projects.budget.ReleaseRow;
import de.dresden.smartparticipation.projects.budget.ShareRow;
import java.util.List;

/**
 * A budget line in one of its years as programs read it; cents.
 *
 * @param movement number of the last movement, for the next command
 * @param year how the year stands
 * @param committable what may still be committed, a freeze counted
 * @param movements the latest first, at most a hundred
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BudgetJson(
        long movement,
        YearJson year,
        long appropriatedCents,
        long carriedInCents,
        long carriedOutCents,
        long committableCents,
        List<ShareJson> projects,
        List<MovementJson> movements,
        List<ReleaseJson> releases) {

    /** How a year of a line stands: budget = committed + reserved + free; what is paid is part of what is committed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record YearJson(
            String line,
            String title,
            String department,
            int year,
            long budgetCents,
            long committedCents,
            long reservedCents,
            long freeCents,
            long paidCents,
            long authorisedCents,
            long earlyCents,
            FreezeJson freeze) {

        static YearJson of(BudgetYearRow row) {
            return new YearJson(
                    row.line(),
                    row.title(),
                    row.department(),
                    row.year(),
                    row.budget(),
                    row.committed(),
                    row.reserved(),
                    row.free(),
                    row.paid(),
                    row.authorised(),
                    row.early(),
                    row.freeze() == null
                            ? null
                            : new FreezeJson(
                                    row.freeze().ground().name(),
                                    row.freeze().releasedBasisPoints(),
                                    row.freeze().decree()));
        }
    }

    /**
     * A freeze.
     *
     * @param ground BUDGET_FREEZE or INTERIM_BUDGET
     * @param releasedBasisPoints part that may be committed all the same, 10,000 being all
     */
    public record FreezeJson(String ground, int releasedBasisPoints, String decree) {}

    /** A project's part of the year. */
    public record ShareJson(
            String project,
            String title,
            long reservedCents,
            long committedCents,
            long paidCents,
            long releaseLeftCents) {

        static ShareJson of(ShareRow row) {
            return new ShareJson(
                    row.project(), row.title(), row.reserved(), row.committed(), row.paid(), row.releaseLeft());
        }
    }

    /** A movement: by how much it changed each sum. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MovementJson(
            long number,
            String kind,
            String project,
            long budgetCents,
            long reservedCents,
            long committedCents,
            long paidCents,
            long freeCents,
            String reason,
            String at) {

        static MovementJson of(MovementRow row) {
            return new MovementJson(
                    row.number(),
                    row.kind().name(),
                    row.project(),
                    row.budget(),
                    row.reserved(),
                    row.committed(),
                    row.paid(),
                    row.free(),
                    row.reason(),
                    row.at().toString());
        }
    }

    /** A request for release. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReleaseJson(
            long id,
            String project,
            long cents,
            String reason,
            String state,
            Long grantedCents,
            String answer,
            long version) {

        static ReleaseJson of(ReleaseRow row) {
            return new ReleaseJson(
                    row.id(),
                    row.project(),
                    row.cents(),
                    row.reason(),
                    row.state().name(),
                    row.grantedCents(),
                    row.answer(),
                    row.version());
        }
    }

    static BudgetJson of(BudgetSheet sheet) {
        return new BudgetJson(
                sheet.key().movements(),
                YearJson.of(sheet.row()),
                sheet.appropriated(),
                sheet.carriedIn(),
                sheet.carriedOut(),
                sheet.committable(),
                sheet.shares().stream().map(ShareJson::of).toList(),
                sheet.movements().stream().map(MovementJson::of).toList(),
                sheet.releases().stream().map(ReleaseJson::of).toList());
    }
}
