package de.dresden.smartparticipation.projects.grant;

import java.util.Locale;

/** What a notice does. */
public enum NoticeKind {
    GRANT,
    REFUSAL,
    /** Changes a grant: sum, period, conditions, or gives back money that is not needed. */
    CHANGE,
    /** Takes a grant back (§§ 48, 49 VwVfG), altogether or in part. */
    REVOCATION;

    /** Whether it says what is granted. */
    public boolean ofMoney() {
        return this != REFUSAL;
    }

    /** Whether it needs a grant that is there already. */
    public boolean onGrant() {
        return this == CHANGE || this == REVOCATION;
    }

    /** Key of its name. */
    public String word() {
        return "projects.notice-kind." + name().toLowerCase(Locale.ROOT);
    }
}
