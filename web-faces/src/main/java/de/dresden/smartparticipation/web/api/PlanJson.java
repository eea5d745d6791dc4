package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.dresden.smartparticipation.projects.plan.Consequence;
import de.dresden.smartparticipation.projects.plan.ItemRow;
import de.dresden.smartparticipation.projects.plan.PlanSheet;
import java.time.LocalDate;
import java.util.List;

/**
 * A project's plan as programs read it; days in Dresden, the last one included.
 *
 * @param moves the plan's count of moves, for the next command
 * @param baseline name of the baseline that is compared with; left out: there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanJson(String project, long moves, String baseline, List<ItemJson> items) {

    /**
     * An item.
     *
     * @param kind PACKAGE or MILESTONE
     * @param number as {@code AP 3}
     * @param slackDays by how much it may slip without the plan ending later; left out: it is done
     * @param deviationDays how much later it ends than in the baseline; negative: earlier
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemJson(
            long id,
            String kind,
            String number,
            String title,
            LocalDate first,
            LocalDate last,
            Long person,
            Long department,
            String responsible,
            int progress,
            LocalDate doneOn,
            Long budgetHintCents,
            List<LinkJson> waitsFor,
            Long slackDays,
            Boolean critical,
            Long deviationDays,
            long version) {

        static ItemJson of(ItemRow row) {
            return new ItemJson(
                    row.id(),
                    row.kind().name(),
                    row.sign(),
                    row.title(),
                    row.days().first(),
                    row.days().last(),
                    row.person(),
                    row.department(),
                    row.responsible(),
                    row.progress(),
                    row.doneOn(),
                    row.budgetHint(),
                    row.waitsFor().stream()
                            .map(link -> new LinkJson(link.before(), link.lag()))
                            .toList(),
                    row.slack() == null ? null : row.slack().total(),
                    row.slack() == null ? null : row.critical(),
                    row.deviation(),
                    row.version());
        }
    }

    /** What an item waits for. @param lagDays days that have to lie between */
    public record LinkJson(Long item, Integer lagDays) {}

    /** What a move would come to. @param heldBy the item that keeps it from beginning as wished */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConsequenceJson(
            long moves, long others, LocalDate endBefore, LocalDate endAfter, String heldBy, List<ShiftJson> shifts) {

        static ConsequenceJson of(Consequence consequence) {
            return new ConsequenceJson(
                    consequence.moves(),
                    consequence.others(),
                    consequence.endBefore(),
                    consequence.endAfter(),
                    consequence.heldBy(),
                    consequence.lines().stream()
                            .map(line -> new ShiftJson(
                                    line.shift().item(),
                                    line.sign(),
                                    line.shift().after().first(),
                                    line.shift().after().last()))
                            .toList());
        }
    }

    /** Other days for an item. */
    public record ShiftJson(long item, String number, LocalDate first, LocalDate last) {}

    static PlanJson of(PlanSheet sheet) {
        return new PlanJson(
                sheet.project().reference(),
                sheet.moves(),
                sheet.baseline() == null ? null : sheet.baseline().title(),
                sheet.items().stream().map(ItemJson::of).toList());
    }
}
