package de.dresden.smartparticipation.projects.plan;

import java.util.Locale;

/** What a plan is made of. */
public enum ItemKind {
    /** Work that takes days (Arbeitspaket). */
    PACKAGE,
    /** Something that is reached on a day (Meilenstein). */
    MILESTONE;

    /** Key of its name. */
    public String word() {
        return "projects.item-kind." + name().toLowerCase(Locale.ROOT);
    }

    /** Its short name before a number, the same in both languages: {@code AP 3}, {@code M 2}. */
    String sign() {
        return this == PACKAGE ? "AP" : "M";
    }
}
