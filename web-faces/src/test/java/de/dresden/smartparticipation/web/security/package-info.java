/** Where a request comes from. */
package de.dresden.smartparticipation.web.security;
