/**
 * Surveys as a module of a consultation: set up by the department's CONSULTATION_MANAGERs, answered by citizens while the module is
 * open, evaluated by whoever may see the consultation. What a survey is lies in {@code platform.survey}.
 *
 * <p>Who has taken part and what was answered cannot be brought together again; the audit knows changes of the questionnaire,
 * letters, exports and what became a contribution, and nothing of a single sheet.
 */
package de.dresden.smartparticipation.participation.survey;
