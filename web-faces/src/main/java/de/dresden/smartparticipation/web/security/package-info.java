/** What protects every answer and every session; who may do what is decided by the boundaries. */
package de.dresden.smartparticipation.web.security;
