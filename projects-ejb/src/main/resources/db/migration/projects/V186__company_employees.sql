-- A company has at least one person working in it: owners always counted, so who said none meant themselves.
update projects.company set employees = 1 where employees = 0;
alter table projects.company drop constraint company_employees_check;
alter table projects.company add constraint company_employees_range check (employees between 1 and 100000);
