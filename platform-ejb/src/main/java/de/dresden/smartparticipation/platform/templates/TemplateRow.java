package de.dresden.smartparticipation.platform.templates;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail in the list of templates.
 *
 * @param key key
 * @param programme module that sends it, as {@code participation}
 * @param name what it is and when it is sent
 * @param unsubscribable whether its recipient may do without it
 * @param german whether the city has own German words
 * @param english whether it has own English words
 * @param changedAt when the latest were written, or null
 * @param changedBy by whom, or null
 */
public record TemplateRow(
        String key,
        String programme,
        String name,
        boolean unsubscribable,
        boolean german,
        boolean english,
        Instant changedAt,
        String changedBy)
        implements Serializable {}
