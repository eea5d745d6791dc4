package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.platform.paging.Page;
import java.io.Serializable;

/**
 * Contributions that were found.
 *
 * @param page a page of them
 * @param alike whether nothing had exactly these words, so that words spelt alike were taken
 */
public record ShownPage(Page<PublicContributionRow> page, boolean alike) implements Serializable {}
