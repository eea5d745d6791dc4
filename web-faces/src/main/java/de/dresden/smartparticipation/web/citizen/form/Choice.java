package de.dresden.smartparticipation.web.citizen.form;

/**
 * One of several possible answers to a question of a form.
 *
 * @param value what is sent
 * @param label what is read
 */
public record Choice(String value, String label) {}
