package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.participation.response.Assessment;
import de.dresden.smartparticipation.participation.response.ResponseDraft;

/**
 * An answer of the demo.
 *
 * @param key what the contributions name it by
 * @param topic number of the topic whose department answers
 * @param draft assessment, reason and text
 * @param returned remark with which it was given back, or null
 */
record DemoAnswer(String key, int topic, ResponseDraft draft, String returned) {

    static final int FIELDS = 6;

    static DemoAnswer of(String... field) {
        Assessment assessment = field[2].isEmpty() ? null : Assessment.valueOf(field[2]);
        return new DemoAnswer(
                field[0],
                Integer.parseInt(field[1]),
                new ResponseDraft(assessment, field[3], field[4]),
                field[5].isEmpty() ? null : field[5]);
    }
}
