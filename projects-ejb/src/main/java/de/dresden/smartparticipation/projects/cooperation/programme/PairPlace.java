package de.dresden.smartparticipation.projects.cooperation.programme;

import java.io.Serializable;
import java.util.List;

/**
 * Where the companies of an accepted pair are.
 *
 * @param round reference of its round
 * @param companies their names
 * @param districts keys of their Stadtteile, as far as they are known, each once
 */
public record PairPlace(String round, List<String> companies, List<String> districts) implements Serializable {

    public PairPlace {
        companies = List.copyOf(companies);
        districts = List.copyOf(districts);
    }
}
