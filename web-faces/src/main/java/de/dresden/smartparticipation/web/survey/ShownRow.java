package de.dresden.smartparticipation.web.survey;

import java.io.Serializable;

/**
 * How many gave an answer, in words.
 *
 * @param label the answer
 * @param people how many, or why that is not shown
 * @param percent of those who saw the question; empty where it is not shown
 * @param width length of its bar, which fills the width at 100 percent; 0 where it is not shown
 */
public record ShownRow(String label, String people, String percent, String width) implements Serializable {}
