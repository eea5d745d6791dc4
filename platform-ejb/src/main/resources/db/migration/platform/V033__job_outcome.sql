-- Work on many cases tells for each what became of it, not only what went wrong.
alter table platform.job_error drop constraint job_error_severity_check;
alter table platform.job_error add constraint job_error_severity_check check (severity in ('ERROR', 'WARNING', 'DONE'));
