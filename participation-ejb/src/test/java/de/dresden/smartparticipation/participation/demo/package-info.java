/** The demo's files hold together. */
package de.dresden.smartparticipation.participation.demo;
