package de.dresden.smartparticipation.projects.cooperation.company;

import java.io.Serializable;
import java.util.Set;

/**
 * Which companies a list shows; empty parts do not restrict.
 *
 * @param text words in name, description or reference; may be null
 * @param states any of these states
 * @param sectors any of these sectors, by their codes
 * @param branches of the cultural and creative industries, of other sectors, or both
 * @param needs that need any of these topics, by their codes
 * @param offers that offer any of these topics, by their codes
 * @param districts in any of these Stadtteile
 */
public record CompanyFilter(
        String text,
        Set<CompanyState> states,
        Set<String> sectors,
        Set<Branch> branches,
        Set<String> needs,
        Set<String> offers,
        Set<String> districts)
        implements Serializable {

    public CompanyFilter {
        text = text == null ? "" : text.strip();
        states = states == null ? Set.of() : Set.copyOf(states);
        sectors = sectors == null ? Set.of() : Set.copyOf(sectors);
        branches = branches == null ? Set.of() : Set.copyOf(branches);
        needs = needs == null ? Set.of() : Set.copyOf(needs);
        offers = offers == null ? Set.of() : Set.copyOf(offers);
        districts = districts == null ? Set.of() : Set.copyOf(districts);
    }

    public static CompanyFilter none() {
        return new CompanyFilter(null, null, null, null, null, null, null);
    }
}
