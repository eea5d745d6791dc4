/**
 * What citizens say to contributions of others: support, once per confirmed address or browser, and comments in threads of one
 * level.
 *
 * <p>Support leaves a keyed hash and no entry in the audit: nobody shall find out who supports what. Comments are shown before or after
 * moderation, as the module for ideas says; everybody can report one. MODERATOR of the consultation's department decides on those that
 * wait and on those that were reported; an opinion is never a ground to refuse.
 */
package de.dresden.smartparticipation.participation.talk;
