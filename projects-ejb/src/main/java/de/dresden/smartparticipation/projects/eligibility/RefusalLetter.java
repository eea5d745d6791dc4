package de.dresden.smartparticipation.projects.eligibility;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the letter of a refusal says.
 *
 * @param day day of the letter
 * @param reason why the application is refused
 * @param remedy what can be done against it, where and until when
 * @param contact who answers questions
 */
public record RefusalLetter(LocalDate day, String reason, String remedy, String contact) implements Serializable {}
