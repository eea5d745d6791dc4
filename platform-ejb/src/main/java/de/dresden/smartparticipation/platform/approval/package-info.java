/**
 * Four eyes: what one proposes takes effect only when one or two others have approved exactly that.
 *
 * <p>There is no table of approvals. A subject embeds an {@link Approval}, has its columns in its own table, and asks it: {@code
 * propose}, {@code approve}, {@code giveBack}, {@code withdraw}. What is approved is frozen as the hash of a {@link
 * FrozenContent}; the subject makes it anew at every call from the columns that will take effect, so that nobody approves what
 * was changed meanwhile.
 *
 * <p>Life cycle: NONE, PROPOSED, then APPROVED, or RETURNED with a remark and proposed again. Proposing again starts from no
 * approver. Who entered, who proposed, whoever is represented by one of them, and whoever represents one of them there cannot
 * approve; nor can anybody approve twice. What came from outside is proposed by nobody ({@code proposeFromOutside}); the table of
 * such a subject leaves out that {@code proposed_by} is not null.
 *
 * <p><b>A change after approval</b> never touches what is valid. The subject keeps the two apart: the columns in force (or the
 * approved row of a table of versions), written only by {@code approve}, and the columns of the draft that the approval is
 * about. To change, it takes a new draft with a {@link Approval#fresh() fresh} approval; the old text stays in force until the
 * new one is approved, and {@code withdraw} or giving it up just leaves the old one.
 *
 * <p>The columns and rules of the table, {@code answer} being the table's name; where a table holds two approvals, an
 * {@code AttributeOverride} renames the columns of the second.
 *
 * <pre>{@code
 * approval_state text not null default 'NONE',
 * approvals_needed integer not null default 1,
 * entered_by bigint references platform.account,
 * entered_for bigint references platform.account,
 * proposed_by bigint references platform.account,
 * proposed_for bigint references platform.account,
 * proposed_at timestamptz,
 * content_hash bytea,
 * first_approved_by bigint references platform.account,
 * first_approved_for bigint references platform.account,
 * first_approved_at timestamptz,
 * second_approved_by bigint references platform.account,
 * second_approved_for bigint references platform.account,
 * second_approved_at timestamptz,
 * returned_by bigint references platform.account,
 * returned_for bigint references platform.account,
 * returned_at timestamptz,
 * return_remark text,
 * constraint answer_approval_state check (approval_state in ('NONE', 'PROPOSED', 'APPROVED', 'RETURNED')
 *     and approvals_needed in (1, 2)),
 * constraint answer_approval_proposed check (approval_state = 'NONE'
 *     or (proposed_by is not null and proposed_at is not null and content_hash is not null and length(content_hash) = 32)),
 * constraint answer_approval_complete check (
 *     (first_approved_by is null) = (first_approved_at is null)
 *     and (second_approved_by is null) = (second_approved_at is null)
 *     and (second_approved_by is null or first_approved_by is not null)
 *     and (approval_state = 'APPROVED') = ((approvals_needed = 1 and first_approved_by is not null)
 *         or (approvals_needed = 2 and second_approved_by is not null))),
 * constraint answer_approval_by_another check (not (array[first_approved_by, first_approved_for,
 *     second_approved_by, second_approved_for] && array[entered_by, entered_for, proposed_by, proposed_for])),
 * constraint answer_approval_by_two check (not (array[first_approved_by, first_approved_for]
 *     && array[second_approved_by, second_approved_for])),
 * constraint answer_approval_returned check ((approval_state = 'RETURNED') = (returned_by is not null)
 *     and (returned_by is null) = (returned_at is null)
 *     and (returned_by is null) = (return_remark is null or btrim(return_remark) = ''))
 * }</pre>
 */
package de.dresden.smartparticipation.platform.approval;
