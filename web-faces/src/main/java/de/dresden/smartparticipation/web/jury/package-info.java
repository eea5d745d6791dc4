/** Pages of the members of juries: their own tasks, applications to declare and score, results of closed rounds. */
package de.dresden.smartparticipation.web.jury;
