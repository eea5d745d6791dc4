package de.dresden.smartparticipation.participation.survey;

import java.io.Serializable;

/**
 * A survey whose questions can be taken over.
 *
 * @param module key of its module
 * @param title title of the module
 * @param consultation title of its consultation
 */
public record SurveyCopy(long module, String title, String consultation) implements Serializable {}
