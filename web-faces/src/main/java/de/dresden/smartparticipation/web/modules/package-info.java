/** What the modules of a consultation hold, as staff set it up and read it. */
package de.dresden.smartparticipation.web.modules;
