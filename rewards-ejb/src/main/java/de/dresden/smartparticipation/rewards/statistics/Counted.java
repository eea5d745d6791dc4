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
 */
record Counted(Place place, long people, Long trips, Long metres, Long saving, Long unknown, Long taler) {}
