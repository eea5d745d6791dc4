-- Who can be given a case: active employees with their departments and roles. The last of the published views.
create view platform.v_staff_role as
select a.id as person_id, a.name, m.department_id, r.role
from platform.account a
join platform.membership m on m.account_id = a.id
join platform.account_role r on r.account_id = a.id
where a.active and a.kind = 'STAFF';
