package de.dresden.smartparticipation.rewards.statistics;

/**
 * What was counted for one cell, before it is decided whether it may be told. Never leaves the room.
 *
 * @param place where it stands
 * @param people different members
 * @param trips of kind TRIPS only, as metres, saving and unknown
 * @param saving milligrams, null where unknown
 * @param unknown trips whose saving is unknown
 * @param taler of the other kinds
 * @param knownPeople different members behind the saving
 * @param unknownPeople different members behind the trips whose saving is unknown
 */
record Counted(
        Place place,
        long people,
        Long trips,
        Long metres,
        Long saving,
        Long unknown,
        Long taler,
        long knownPeople,
        long unknownPeople) {

    /** Taler. */
    Counted(Place place, long people, Long taler) {
        this(place, people, null, null, null, null, taler, 0, 0);
    }

    /** Milligrams that each of its metres saves, where it is the same of all; else null. */
    Long perMetre() {
        return saving == null || mixed() || saving % metres != 0 ? null : Long.valueOf(saving / metres);
    }

    /** Whether of some of its trips the saving is known and of others not. */
    boolean mixed() {
        return unknown != null && unknown > 0 && unknown < trips;
    }

    /** Whether of none of its trips the saving is known. */
    boolean whollyUnknown() {
        return unknown != null && unknown > 0 && unknown.equals(trips);
    }
}
