-- Words below the black, and what moderation asked, go with the person whose contribution it was; so they go now where the person was
-- erased before they did.
update participation.contribution c set version = version + 1, query_text = null,
    title = left(coalesce(shown_title, title), 300), shown_title = left(shown_title, 300),
    text = left(coalesce(shown_text, text), 20000), shown_text = left(shown_text, 20000)
where (shown_title <> title or shown_text <> text or query_text is not null)
    and exists (select from platform.audit_entry e where e.subject_type = 'contribution' and e.subject_id = c.id
        and e.action = 'contribution.sender-erased');
