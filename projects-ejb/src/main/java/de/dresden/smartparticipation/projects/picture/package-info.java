/**
 * Pictures of what the programmes publish (fact sheets of projects, good examples of the cooperation): drawn anew without what the camera
 * wrote into them, with words for those who do not see them and with who made them, and as small as paper needs them.
 *
 * <p>Whose they are and who may show them says the room that publishes.
 */
package de.dresden.smartparticipation.projects.picture;
