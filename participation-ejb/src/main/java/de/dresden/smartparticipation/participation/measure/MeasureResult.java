package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * What came out for one measure. Fewer than {@link #FEWEST} votes are not told: they could be somebody's.
 *
 * @param id key
 * @param place place in the list, from 1
 * @param title title in German
 * @param titleEn title in English, or empty
 * @param topic name of its topic in both languages, or null
 * @param department name of its department, or null
 * @param agree how many agree; 0 where not told
 * @param disagree how many disagree; 0 where not told
 * @param pass how many passed; 0 where not told
 * @param told whether the numbers are told
 */
public record MeasureResult(
        long id,
        int place,
        String title,
        String titleEn,
        Wording topic,
        String department,
        long agree,
        long disagree,
        long pass,
        boolean told)
        implements Serializable {

    /** So many people have to have judged a measure, or all of them, before numbers are told. */
    public static final int FEWEST = 5;

    private static final double HUNDRED = 100.0;

    /** The same, silent where too few have judged it. */
    MeasureResult orSilent() {
        return votes() >= FEWEST
                ? this
                : new MeasureResult(id, place, title, titleEn, topic, department, 0, 0, 0, false);
    }

    public long votes() {
        return agree + disagree + pass;
    }

    /** Share of those who agree among all who judged it, in percent. */
    public double agreeShare() {
        return share(agree);
    }

    public double disagreeShare() {
        return share(disagree);
    }

    public double passShare() {
        return share(pass);
    }

    /**
     * How far those with an opinion are of one mind, from 0 (half and half) to 100 (all for or all against); who passed does not
     * count. 0 where nobody has an opinion.
     */
    public double consensus() {
        long opinions = agree + disagree;
        return opinions == 0 ? 0 : HUNDRED * Math.abs(agree - disagree) / opinions;
    }

    private double share(long some) {
        return votes() == 0 ? 0 : HUNDRED * some / votes();
    }
}
