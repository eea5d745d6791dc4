/** What every page, bundle and bean keeps to. */
package de.dresden.smartparticipation.web.lint;
