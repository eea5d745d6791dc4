package de.dresden.smartparticipation.participation.hearing;

import java.io.Serializable;

/**
 * How those that have not answered were reminded.
 *
 * @param mails to how many a mail goes
 * @param letters to how many nothing goes before their letter is printed
 */
public record Reminded(int mails, int letters) implements Serializable {}
