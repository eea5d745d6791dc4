package de.dresden.smartparticipation.projects.cooperation.company;

/** The two lists that companies choose from. */
public enum CatalogueKind {
    SECTOR("projects.sector"),
    TOPIC("projects.topic");

    private final String table;

    CatalogueKind(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
