package de.dresden.smartparticipation.participation.agency;

/** What sort of body it is. */
public enum AgencyKind {
    /** An authority of the Free State or the Federation. */
    AUTHORITY,
    /** An office of the city itself. */
    CITY_OFFICE,
    /** Water, energy, waste, telecommunication. */
    UTILITY,
    /** Roads, railways, waterways, local transport. */
    TRANSPORT,
    /** A neighbouring commune (§ 2 Abs. 2 BauGB). */
    NEIGHBOUR,
    /** A chamber, a church, another corporation under public law. */
    CORPORATION,
    /** A recognised association of nature conservation, or another one that is heard. */
    ASSOCIATION
}
