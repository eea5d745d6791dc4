package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;
import java.util.List;

/**
 * Where many who said the same can see the result of the examination, which is announced locally and on the internet (§ 3 Abs. 2
 * Satz 7 BauGB).
 *
 * @param place where
 * @param hours when
 * @param announcement paragraphs of its announcement, in German
 */
public record PublicInspection(String place, String hours, List<String> announcement) implements Serializable {}
