package de.dresden.smartparticipation.web.survey;

import java.io.Serializable;
import java.util.List;

/**
 * A section as it is drawn in a form.
 *
 * @param title heading
 * @param intro a few words; may be empty
 * @param questions all its questions, those not shown included
 */
public record AskedSection(String title, String intro, List<AskedQuestion> questions) implements Serializable {}
