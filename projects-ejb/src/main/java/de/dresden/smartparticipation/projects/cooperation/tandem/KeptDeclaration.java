package de.dresden.smartparticipation.projects.cooperation.tandem;

import java.io.Serializable;
import java.time.Instant;

/**
 * A declaration as it is kept.
 *
 * @param company key of the company
 * @param number its version, from 1
 * @param at when it was declared
 * @param content what it says; who declared it is null once that person is forgotten
 */
public record KeptDeclaration(long company, int number, Instant at, Declaration content) implements Serializable {}
