package de.dresden.smartparticipation.projects.application;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where, when and with whom.
 *
 * @param districts keys of the Stadtteile
 * @param place the place in words, at most 200 characters, or null
 * @param first first month, or null in a draft
 * @param last last month, included, or null in a draft
 * @param steps the schedule
 * @param partners who takes part
 */
public record Setting(
        Set<String> districts,
        String place,
        YearMonth first,
        YearMonth last,
        List<PlanStep> steps,
        List<PartnerEntry> partners)
        implements ApplicationPart {

    private static final long serialVersionUID = 1L;

    public static final Setting NONE = new Setting(Set.of(), null, null, null, List.of(), List.of());

    public Setting {
        districts = new TreeSet<>(districts);
        place = Given.name(place);
        steps = List.copyOf(steps);
        partners = List.copyOf(partners);
    }

    @Override
    public FormStep step() {
        return FormStep.SETTING;
    }
}
