/**
 * The search field in the header: a reference leads straight to its case, anything else to a list of cases whose reference
 * begins so or whose title has the words. Each programme brings a {@link ReferenceFinder}; it finds only what the person may
 * see.
 */
package de.dresden.smartparticipation.platform.search;
