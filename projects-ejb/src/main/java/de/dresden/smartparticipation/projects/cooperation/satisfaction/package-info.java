/**
 * How satisfied the companies of a pair are, 3 and 12 months after all of them accepted: five questions by mail with a secret link.
 *
 * <p>A company is asked once for each of the two moments, reminded once, and answers once, until the last day. Who was asked and has
 * answered stands in one table, the answers without name and moment in another. Results are figures of a round, and none of them is of
 * few companies or can be computed to such a one; what was written in free words is for COOPERATION_MANAGER only.
 */
package de.dresden.smartparticipation.projects.cooperation.satisfaction;
