create index task_opened_by on platform.task (opened_by, due, id) where closed_at is null;
