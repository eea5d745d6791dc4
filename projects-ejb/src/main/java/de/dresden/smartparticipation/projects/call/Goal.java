package de.dresden.smartparticipation.projects.call;

/** The Sustainable Development Goals of the United Nations (resolution A/RES/70/1 of 2015) in their order. */
public enum Goal {
    NO_POVERTY,
    ZERO_HUNGER,
    GOOD_HEALTH,
    QUALITY_EDUCATION,
    GENDER_EQUALITY,
    CLEAN_WATER,
    CLEAN_ENERGY,
    DECENT_WORK,
    INFRASTRUCTURE,
    REDUCED_INEQUALITIES,
    SUSTAINABLE_CITIES,
    RESPONSIBLE_CONSUMPTION,
    CLIMATE_ACTION,
    LIFE_BELOW_WATER,
    LIFE_ON_LAND,
    PEACE_AND_JUSTICE,
    PARTNERSHIPS;

    /** The number by which it is known, 1 to 17. */
    public int number() {
        return ordinal() + 1;
    }
}
