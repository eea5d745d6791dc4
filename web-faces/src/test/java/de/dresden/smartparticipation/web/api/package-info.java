/** Tests of the REST API that need no server. */
package de.dresden.smartparticipation.web.api;
