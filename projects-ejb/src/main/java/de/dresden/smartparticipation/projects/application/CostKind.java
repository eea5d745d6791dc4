package de.dresden.smartparticipation.projects.application;

/** What an item of the costs is for. */
public enum CostKind {
    PERSONNEL,
    MATERIAL,
    SERVICES,
    OTHER
}
