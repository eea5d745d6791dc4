/**
 * What is told of projects as a whole: the portfolio, which is the list of all projects with light, money and next milestone; and status
 * reports, which are frozen at their date.
 */
package de.dresden.smartparticipation.projects.report;
