package de.dresden.smartparticipation.web.projects;

import java.util.Locale;

/** How wide a day is drawn, and what stands above it. */
public enum PlanZoom {
    WEEK(20),
    MONTH(6),
    QUARTER(2);

    private final int day;

    PlanZoom(int day) {
        this.day = day;
    }

    /** Width of a day in pixels. */
    public int day() {
        return day;
    }

    /** Key of its name. */
    public String word() {
        return "projects.plan.zoom." + name().toLowerCase(Locale.ROOT);
    }

    /** The one of this name, in whatever letters; months where there is none. */
    static PlanZoom of(String name) {
        for (PlanZoom zoom : values()) {
            if (zoom.name().equalsIgnoreCase(name)) {
                return zoom;
            }
        }
        return MONTH;
    }
}
