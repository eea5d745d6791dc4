-- While a survey is open everybody but its exporters sees only the sheets that are marked: at least five are marked at a time, and
-- at least five are held back, so that no two readings differ in fewer people.
alter table platform.survey_sheet add column shown boolean not null default false;
create index survey_sheet_held_back on platform.survey_sheet (survey_id, id) where not shown;

update platform.survey_sheet s set shown = true
from (
    select id, row_number() over (partition by survey_id order by id) as place, count(*) over (partition by survey_id) as sheets
    from platform.survey_sheet
) counted
where counted.id = s.id and counted.sheets >= 10 and counted.place <= counted.sheets - 5;
