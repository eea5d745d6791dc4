package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The results of the surveys for other rooms, in figures that may be told; asks nobody for rights. */
@Dependent
public class SatisfactionFigures {

    @Inject
    private AnswerTable answers;

    /** By months, the latest round first; the last line of each moment is of all rounds. */
    public List<SatisfactionLine> all() {
        List<Counted> counted = answers.counted();
        List<SatisfactionLine> lines = new ArrayList<>();
        for (int months : SurveyDates.MONTHS) {
            lines.addAll(SatisfactionProtection.told(
                    counted.stream().filter(one -> one.months() == months).toList()));
        }
        return lines;
    }
}
