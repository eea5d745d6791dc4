package de.dresden.smartparticipation.web.survey;

import java.io.Serializable;

/**
 * A step of a scale or a place of a ranking.
 *
 * @param value what is sent
 * @param label what is read
 * @param chosen whether it is chosen
 */
public record AskedStep(String value, String label, boolean chosen) implements Serializable {}
