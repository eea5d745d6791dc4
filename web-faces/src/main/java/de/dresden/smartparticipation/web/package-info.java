/** The intranet and public pages and the REST API; nothing is decided here. */
package de.dresden.smartparticipation.web;
