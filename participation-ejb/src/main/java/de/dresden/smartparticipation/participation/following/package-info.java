/**
 * Citizens follow a consultation by e-mail: asked for, confirmed by whoever reads the address, ended by a link in each mail. Followers
 * are told when a new phase begins and, at most once a week, what came in and what was answered. An address is forgotten when its
 * reader ends the mails.
 */
package de.dresden.smartparticipation.participation.following;
