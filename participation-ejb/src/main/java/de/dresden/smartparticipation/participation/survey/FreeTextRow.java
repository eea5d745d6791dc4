package de.dresden.smartparticipation.participation.survey;

import java.io.Serializable;

/**
 * What somebody wrote as answer to a question for free text.
 *
 * @param sheet key of the sheet
 * @param text the text
 * @param contribution reference of the contribution that it became; null: none yet
 */
public record FreeTextRow(long sheet, String text, String contribution) implements Serializable {}
