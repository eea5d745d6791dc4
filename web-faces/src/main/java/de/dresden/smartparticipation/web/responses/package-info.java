/** The pages of the official answers. */
package de.dresden.smartparticipation.web.responses;
