package de.dresden.smartparticipation.platform.search;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.Serializable;

/**
 * A case that was found.
 *
 * @param subject the case
 * @param programme module that owns it: {@code participation}, {@code projects}, {@code rewards}, {@code platform}
 * @param title its title
 * @param context what it belongs to, as the consultation's title; may be null
 * @param page where it is worked on: the path within the intranet, with its parameters
 */
public record Found(Subject subject, String programme, String title, String context, String page)
        implements Serializable {}
