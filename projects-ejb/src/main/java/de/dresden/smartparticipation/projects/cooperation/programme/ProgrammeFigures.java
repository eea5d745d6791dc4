package de.dresden.smartparticipation.projects.cooperation.programme;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.satisfaction.SatisfactionLine;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * The programme in figures.
 *
 * @param rounds the latest first
 * @param sectors of companies, most applied first
 * @param districts of companies, most applied first
 * @param pairs accepted ones, the latest first
 * @param satisfaction by months, as far as it may be told
 * @param sectorTitles titles of sectors by code
 */
public record ProgrammeFigures(
        List<RoundFigures> rounds,
        List<GroupFigures> sectors,
        List<GroupFigures> districts,
        List<PairPlace> pairs,
        List<SatisfactionLine> satisfaction,
        Map<String, Wording> sectorTitles)
        implements Serializable {

    public ProgrammeFigures {
        rounds = List.copyOf(rounds);
        sectors = List.copyOf(sectors);
        districts = List.copyOf(districts);
        pairs = List.copyOf(pairs);
        satisfaction = List.copyOf(satisfaction);
    }

    /** Title of a sector; its code where there is none. */
    public Wording sector(String code) {
        return sectorTitles.getOrDefault(code, Wording.of(code));
    }
}
