/** Documents of a project in versions that stay; who added them, who has opened them, and why one was taken away. */
package de.dresden.smartparticipation.projects.document;
