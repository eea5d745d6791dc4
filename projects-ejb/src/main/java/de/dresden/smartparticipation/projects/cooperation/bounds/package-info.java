/**
 * Which tandems may be granted something: how large their companies are, how many of them are in Dresden and of the cultural and creative
 * industries. The rooms of the companies, the rounds and the tandems all look here. Changed in the room of the tandems, by two people.
 */
package de.dresden.smartparticipation.projects.cooperation.bounds;
