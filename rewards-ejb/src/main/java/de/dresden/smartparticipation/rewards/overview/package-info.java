/** The programme's start page: what it has, and what happened this month and the one before. Nobody changes anything here. */
package de.dresden.smartparticipation.rewards.overview;
