/** In which order things stand below one another, where people move them by hand. */
package de.dresden.smartparticipation.platform.order;
