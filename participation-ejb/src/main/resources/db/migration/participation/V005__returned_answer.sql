-- What an approver returned stays beside the new draft until it is approved, so that the change can be seen.
alter table participation.response
    add column returned_assessment text,
    add column returned_reason text,
    add column returned_text text,
    add column returned_with text,
    add constraint response_returned_text check (returned_with is null or returned_text is not null);
