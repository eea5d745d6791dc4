/** The walls of the house: which module, room and kind of class may know which other. They look at compiled classes only. */
package de.dresden.smartparticipation.house;
