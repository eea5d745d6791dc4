package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * A measure as a citizen judges it.
 *
 * @param id key
 * @param title title in German
 * @param text text in German; may be empty
 * @param titleEn title in English, or empty
 * @param textEn text in English, or empty
 * @param topic name of its topic in both languages, or null
 * @param vote what this person has said to it, or null
 */
public record Card(long id, String title, String text, String titleEn, String textEn, Wording topic, Vote vote)
        implements Serializable {}
