/** The texts of the public side and what people write about it, for administrators. */
package de.dresden.smartparticipation.web.texts;
