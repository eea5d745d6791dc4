-- A document can belong to a step of the plan's way, as the resolution to the step that it decides.
alter table participation.plan_document add column step text constraint plan_document_step check (step in ('RESOLUTION', 'EARLY',
    'DRAFT_APPROVED', 'PUBLICATION', 'WEIGHING', 'DECISION', 'APPROVAL', 'ANNOUNCEMENT'));
