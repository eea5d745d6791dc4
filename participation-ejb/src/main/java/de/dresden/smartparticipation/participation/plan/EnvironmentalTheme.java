package de.dresden.smartparticipation.participation.plan;

/** Themes under which environmental information is announced, after § 1 Abs. 6 Nr. 7 BauGB. */
public enum EnvironmentalTheme {
    HUMANS,
    SPECIES,
    LAND,
    SOIL,
    WATER,
    AIR_AND_CLIMATE,
    LANDSCAPE,
    HERITAGE,
    INTERACTIONS
}
