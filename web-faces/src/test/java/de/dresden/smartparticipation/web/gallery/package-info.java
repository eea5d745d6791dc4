/** Every piece of the frame on three pages, to be looked at; never packed. */
package de.dresden.smartparticipation.web.gallery;
