package de.dresden.smartparticipation.projects.project;

import java.io.Serializable;

/**
 * Where a project came from; each may be null.
 *
 * @param call reference of its call
 * @param callTitle title of its call
 * @param application reference of its application
 * @param idea reference of the idea from which that grew
 * @param ideaTitle the idea's title
 * @param tandem reference of the tandem of companies whose project it is
 */
public record ProjectOrigin(
        String call, String callTitle, String application, String idea, String ideaTitle, String tandem)
        implements Serializable {}
