/**
 * The official answer: drafted and proposed by the lead department, released by a second person, then published.
 *
 * <p>Life cycle: a draft is proposed, then approved or returned with a remark, then published. One answer can stand for many
 * contributions. A change after the approval opens a new draft with a new approval, while what was published stays valid
 * until the new text is published. Evaluators of the lead department write and approve; they and the managers of the
 * consultation publish.
 */
package de.dresden.smartparticipation.participation.response;
