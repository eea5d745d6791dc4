package de.dresden.smartparticipation.projects.experiment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry of the learning diary.
 *
 * @param day the day it is about
 * @param text what was learnt
 * @param at when it was written
 * @param by who wrote it, or null
 */
public record Learning(LocalDate day, String text, Instant at, String by) implements Serializable {}
