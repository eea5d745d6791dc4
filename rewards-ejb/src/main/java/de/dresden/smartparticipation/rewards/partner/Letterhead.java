package de.dresden.smartparticipation.rewards.partner;

/**
 * Who writes a letter.
 *
 * @param office name and address of the city's office, in several lines
 * @param person name of who can be asked
 * @param email where, or null
 */
record Letterhead(String office, String person, String email) {}
