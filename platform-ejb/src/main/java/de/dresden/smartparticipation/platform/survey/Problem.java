package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;

/**
 * What is wrong with the answer to one question.
 *
 * @param question its key
 * @param field the form field it is about
 * @param reason the sentence
 */
public record Problem(int question, String field, Reason reason) implements Serializable {}
