/**
 * The contributions of a consultation as open data: CSV and GeoJSON without personal data, described in DCAT-AP.de.
 *
 * <p>Only what moderation has let pass and shows outside is in it, never a sender. Before the release a job looks through all texts
 * for phone numbers, e-mail addresses and streets with house numbers; a clerk looks at each find and lets the text pass or leaves it
 * out. A text that is new or changed since then is left out until it is checked, also after the release. Managers of the
 * consultation's department release and withdraw.
 */
package de.dresden.smartparticipation.participation.opendata;
