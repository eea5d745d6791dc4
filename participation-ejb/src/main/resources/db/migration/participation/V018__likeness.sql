-- For contributions whose titles look alike; only what is shown is looked at.
create index contribution_shown_title on participation.contribution
    using gin ((coalesce(shown_title, title)) public.gin_trgm_ops)
    where state in ('ACCEPTED', 'DISTRIBUTED', 'IN_DRAFT', 'TO_APPROVE', 'APPROVED', 'PUBLISHED');
