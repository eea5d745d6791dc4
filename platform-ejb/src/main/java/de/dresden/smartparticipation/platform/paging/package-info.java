/** One way to ask for a part of a list, and one way to answer. */
package de.dresden.smartparticipation.platform.paging;
