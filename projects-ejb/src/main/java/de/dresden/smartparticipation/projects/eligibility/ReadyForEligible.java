package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.List;

/** Eligible is what has every mandatory item met, nothing that is known to be missing, and no view open. */
final class ReadyForEligible {

    private ReadyForEligible() {}

    /** Everything that is missing; empty where nothing is. */
    static List<Reason> missing(List<ItemRow> items, List<Finding> facts, List<ViewRow> views) {
        List<Reason> missing = new ArrayList<>();
        items.stream()
                .filter(ItemRow::hinders)
                .map(one ->
                        ViewData.because(one.result() == ItemResult.NOT_MET ? "item-not-met" : "item-open", one.text()))
                .forEach(missing::add);
        facts.stream()
                .filter(one -> one.weight() == Finding.Weight.MISSING)
                .map(Finding::what)
                .forEach(missing::add);
        views.stream()
                .filter(ViewRow::open)
                .map(one -> ViewData.because(one.overdue() ? "view-overdue" : "view-waits", one.name(), one.due()))
                .forEach(missing::add);
        return missing;
    }
}
