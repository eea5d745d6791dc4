-- A check lets pass what is neither true nor false: a project that was stopped without any reason. It has one.
alter table projects.project
    drop constraint project_stop_reason,
    add constraint project_stop_reason check (state <> 'STOPPED' or coalesce(length(btrim(state_reason)), 0) > 0);
