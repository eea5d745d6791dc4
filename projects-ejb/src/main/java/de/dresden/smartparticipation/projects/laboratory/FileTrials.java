package de.dresden.smartparticipation.projects.laboratory;

import java.math.BigDecimal;
import java.util.List;

/**
 * All rules on the votes of a file. Money is in the smallest unit that the file asks for.
 *
 * @param title what the file says of itself, or its name
 * @param currency as the file names it, or empty
 * @param unit how many smallest units make one of the currency, a power of ten
 * @param budget what could be spent
 * @param voters how many voted
 * @param projects what stood to the vote, in the order of the file
 * @param trials one for each rule
 */
public record FileTrials(
        String title,
        String currency,
        long unit,
        long budget,
        long voters,
        List<FileProject> projects,
        List<Trial> trials) {

    public FileTrials {
        projects = List.copyOf(projects);
        trials = List.copyOf(trials);
    }

    /**
     * A project of the file.
     *
     * @param id as ballots name it
     * @param name how it is called, or empty
     * @param cost what it costs
     */
    public record FileProject(String id, String name, long cost) {}

    /** In units of the currency. */
    public BigDecimal money(long amount) {
        return new BigDecimal(amount).divide(new BigDecimal(unit));
    }
}
