/**
 * The half of the launcher that runs inside the server process: boots Payara Micro, deploys the application when it is
 * told to, lets running requests end before it stops.
 */
package de.dresden.smartparticipation.launcher.server;
