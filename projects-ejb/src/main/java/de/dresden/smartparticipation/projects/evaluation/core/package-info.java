/** How far an indicator has come, and where its chart's points lie: pure, without Jakarta imports. */
package de.dresden.smartparticipation.projects.evaluation.core;
