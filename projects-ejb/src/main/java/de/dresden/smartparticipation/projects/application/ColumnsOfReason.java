package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** In which columns of a table of applications what is told of a row is to be mended: fields of {@link ApplicationPlan}. */
final class ColumnsOfReason {

    private static final List<String> COSTS =
            Arrays.stream(CostKind.values()).map(ApplicationPlan::cost).toList();

    private static final List<String> FINANCING = Stream.concat(
                    COSTS.stream(), Stream.of(ApplicationPlan.OWN, ApplicationPlan.THIRD, ApplicationPlan.ASKED))
            .toList();

    private static final List<String> ADDRESS =
            List.of(ApplicationPlan.STREET, ApplicationPlan.POSTAL_CODE, ApplicationPlan.CITY);

    private static final List<String> MONTHS = List.of(ApplicationPlan.FIRST, ApplicationPlan.LAST);

    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("no-kind", List.of(ApplicationPlan.KIND)),
            Map.entry("kind-may-not", List.of(ApplicationPlan.KIND)),
            Map.entry("name-length", List.of(ApplicationPlan.NAME)),
            Map.entry("email", List.of(ApplicationPlan.EMAIL)),
            Map.entry("organisation-length", List.of(ApplicationPlan.ORGANISATION)),
            Map.entry("phone-length", List.of(ApplicationPlan.PHONE)),
            Map.entry("address-length", ADDRESS),
            Map.entry("no-address", ADDRESS),
            Map.entry("title-length", List.of(ApplicationPlan.TITLE)),
            Map.entry("summary-length", List.of(ApplicationPlan.SUMMARY)),
            Map.entry("no-summary", List.of(ApplicationPlan.SUMMARY)),
            Map.entry("description-length", List.of(ApplicationPlan.DESCRIPTION)),
            Map.entry("no-description", List.of(ApplicationPlan.DESCRIPTION)),
            Map.entry("benefit-length", List.of(ApplicationPlan.BENEFIT)),
            Map.entry("no-benefit", List.of(ApplicationPlan.BENEFIT)),
            Map.entry("area-named", List.of(ApplicationPlan.DISTRICTS)),
            Map.entry("area-unknown", List.of(ApplicationPlan.DISTRICTS)),
            Map.entry("place-length", List.of(ApplicationPlan.PLACE)),
            Map.entry("no-place", List.of(ApplicationPlan.DISTRICTS, ApplicationPlan.PLACE)),
            Map.entry("months-backwards", MONTHS),
            Map.entry("no-months", MONTHS),
            Map.entry("item-incomplete", COSTS),
            Map.entry("no-costs", COSTS),
            Map.entry("item-outside", List.of(ApplicationPlan.YEAR)),
            Map.entry("sum-range", List.of(ApplicationPlan.OWN, ApplicationPlan.THIRD, ApplicationPlan.ASKED)),
            Map.entry("financing-short", FINANCING),
            Map.entry("financing-over", FINANCING),
            Map.entry("asked-too-little", List.of(ApplicationPlan.ASKED)),
            Map.entry("asked-too-much", List.of(ApplicationPlan.ASKED)),
            Map.entry("share-too-large", List.of(ApplicationPlan.ASKED)),
            Map.entry("received-outside", List.of(ApplicationPlan.RECEIVED)),
            Map.entry("imported-already", List.of(ApplicationPlan.EMAIL, ApplicationPlan.TITLE)));

    private ColumnsOfReason() {}

    /** Keys of the fields; none where it is about the row as a whole. */
    static List<String> of(Reason reason) {
        return FIELDS.getOrDefault(reason.key().replace("projects.application.", ""), List.of());
    }
}
