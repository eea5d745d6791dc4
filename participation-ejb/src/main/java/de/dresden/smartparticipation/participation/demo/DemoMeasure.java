package de.dresden.smartparticipation.participation.demo;

import java.util.List;
import java.util.Random;

/**
 * A measure of the demo and how people judge it.
 *
 * @param title title in German
 * @param text text in German
 * @param titleEn title in English
 * @param textEn text in English
 * @param topic number of its topic
 * @param department code of its department
 * @param agree percent of those with an opinion who agree
 * @param pass percent who pass
 */
record DemoMeasure(
        String title, String text, String titleEn, String textEn, int topic, String department, int agree, int pass) {

    private static final int FIELDS = 8;
    private static final int HUNDRED = 100;

    static List<DemoMeasure> all() {
        return DemoFile.rows("mobil-measures.csv", FIELDS).stream()
                .map(DemoMeasure::of)
                .toList();
    }

    private static DemoMeasure of(String... field) {
        return new DemoMeasure(
                field[0],
                field[1],
                field[2],
                field[3],
                Integer.parseInt(field[4]),
                field[5],
                Integer.parseInt(field[6]),
                Integer.parseInt(field[7]));
    }

    /**
     * What somebody says to it: by chance, but always by the same.
     *
     * @param leaning how much more than others the person is for change, in percent; negative for less
     */
    String vote(Random chance, int leaning) {
        if (chance.nextInt(HUNDRED) < pass) {
            return "PASS";
        }
        return chance.nextInt(HUNDRED) < agree + leaning ? "AGREE" : "DISAGREE";
    }
}
