package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import de.dresden.smartparticipation.platform.text.Wording;
import java.util.Map;

/**
 * All answers of a round at one moment, not for anybody's eyes.
 *
 * @param round reference
 * @param title of the round
 * @param months 3 or 12
 * @param asked companies that were asked
 * @param answered companies that have answered
 * @param satisfied sum of their satisfaction, each 1 to 5
 * @param yes how many of them said yes
 */
record Counted(
        String round,
        Wording title,
        int months,
        int asked,
        int answered,
        int satisfied,
        Map<SatisfactionQuestion, Integer> yes) {}
