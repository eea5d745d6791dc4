package de.dresden.smartparticipation.projects.cooperation.tandem.core;

/**
 * A firm's part of a grant.
 *
 * @param firm its name
 * @param cents its part in cents
 */
public record Part(String firm, long cents) {}
