package de.dresden.smartparticipation.projects.vote;

import java.io.Serializable;

/**
 * What somebody says of themselves for the turnout; nobody has to.
 *
 * @param area key of the Stadtteil; empty: not said
 * @param age group of ages, or null: not said
 */
public record VoterGroup(String area, AgeGroup age) implements Serializable {

    public static final VoterGroup UNSAID = new VoterGroup("", null);

    public VoterGroup {
        area = area == null ? "" : area.strip();
    }

    /** The group's name; empty: not said. */
    String ageText() {
        return age == null ? "" : age.name();
    }

    static VoterGroup of(String area, String age) {
        return new VoterGroup(area, age.isEmpty() ? null : AgeGroup.valueOf(age));
    }
}
