package de.dresden.smartparticipation.projects.cooperation.company;

import java.io.Serializable;

/**
 * Another company that one named, as the city sees it.
 *
 * @param id key of the wish
 * @param kind wished for, or not to be paired with
 * @param named its name as it was typed
 * @param other who that is, or null where nobody has said so
 * @param like reference of the company whose name is most like it, for somebody to judge, or null
 * @param resolved whether it was looked for; without {@code other}: it is none of those that are registered
 */
public record CompanyWish(long id, WishKind kind, String named, CompanyFrame other, String like, boolean resolved)
        implements Serializable {}
