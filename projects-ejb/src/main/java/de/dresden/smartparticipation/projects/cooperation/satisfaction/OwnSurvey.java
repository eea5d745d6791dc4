package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The survey as a company sees it over its secret link.
 *
 * @param company its name
 * @param partners names of the others
 * @param months how many months ago the pair began, 3 or 12
 * @param closes last day to answer
 * @param answered whether it has answered
 * @param open whether its answer is waited for
 */
public record OwnSurvey(String company, String partners, int months, LocalDate closes, boolean answered, boolean open)
        implements Serializable {}
