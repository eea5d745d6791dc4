/**
 * Support of contributions by others, once per confirmed address or browser; it can be taken back.
 *
 * <p>It leaves a keyed hash and no entry in the audit: nobody shall find out who supports what.
 */
package de.dresden.smartparticipation.participation.support;
