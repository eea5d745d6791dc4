-- When a consultation was closed. Its phases keep the days that were planned; a participation that was closed early had its
-- end overwritten before.
alter table participation.consultation add column closed_at timestamptz;
update participation.consultation c set closed_at = p.ends_at
from participation.phase p
where p.consultation_id = c.id and p.kind = 'PARTICIPATION' and c.state in ('CLOSED', 'EVALUATED', 'ARCHIVED');
alter table participation.consultation
    add constraint consultation_closed check (closed_at is null or state in ('CLOSED', 'EVALUATED', 'ARCHIVED'));
