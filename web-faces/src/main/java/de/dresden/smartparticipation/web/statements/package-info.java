/** Pages of formal statements on plans: list, one statement, entry by hand, a point, a group, the weighing of a plan. */
package de.dresden.smartparticipation.web.statements;
