package de.dresden.smartparticipation.projects.cooperation.score;

import de.dresden.smartparticipation.platform.fault.Reason;
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
    SAME_SECTOR,
    /** Neither would get anything of what it needs. */
    NEITHER_GAINS,
    /** Only one of them would get something of what it needs. */
    ONE_SIDED,
    /** Fewer of them are in Dresden than must be. */
    TOO_FEW_IN_DRESDEN;

    /** Its sentence about these two. */
    public Reason said(CompanyFacts one, CompanyFacts other, Conditions conditions) {
        String key = "projects.cooperation.exclusion."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return this == TOO_FEW_IN_DRESDEN
                ? Reason.of(key, Conditions.inDresden(one, other), conditions.leastInDresden())
                : Reason.of(key);
    }
}
