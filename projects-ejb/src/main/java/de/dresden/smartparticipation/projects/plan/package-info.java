/**
 * The plan of a city project: work packages and milestones, who is responsible until when, what waits for what. Project managers of the
 * department that leads the project plan; whoever is responsible for an item reports how far it is. What has to move when something
 * moves is shown before it is saved, and the last move can be undone. A baseline freezes the plan of a day; it stays and is compared
 * with what the plan has become. Items become tasks of the responsible {@value
 * de.dresden.smartparticipation.projects.plan.PlanTasks#SOON} days before their last day. Each command locks the plan's row first.
 */
package de.dresden.smartparticipation.projects.plan;
