package de.dresden.smartparticipation.projects.cooperation.score;

import java.util.Locale;

/** Why two must not be paired, whatever their score. The first one that holds is told. */
public enum Exclusion {
    /** One of them said that it must not be the other one. */
    MUST_NOT,
    /** One of them declined the other one before. */
    DECLINED,
    /** They were a pair in an earlier round. */
    EARLIER_PAIR,
    /** Neither belongs to the cultural and creative industries. */
    NO_KKW,
    /** They come from the same sector. */
    SAME_SECTOR;

    /** Key of its sentence. */
    public String word() {
        return "projects.cooperation.exclusion."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
