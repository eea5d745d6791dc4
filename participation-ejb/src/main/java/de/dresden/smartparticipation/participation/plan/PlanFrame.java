package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.participation.law.Rule;
import java.io.Serializable;

/**
 * What the other rooms need to know of a plan.
 *
 * @param id key
 * @param reference public reference, as {@code BP-2026-001}
 * @param name what it is called
 * @param number the city's number of the plan, as {@code Nr. 3042}
 * @param department responsible department
 * @param edition law under which it stands until its end
 * @param decided whether the council's decision on the weighing is recorded; before it nothing is published or notified
 */
public record PlanFrame(
        long id, String reference, String name, String number, long department, LawEdition edition, boolean decided)
        implements Serializable {

    /** A rule as lawyers cite it in this plan's procedure. */
    public String cites(Rule rule) {
        return rule.under(edition).paragraph();
    }
}
