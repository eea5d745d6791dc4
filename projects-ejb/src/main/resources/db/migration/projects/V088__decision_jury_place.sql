-- The jury knows three outcomes: recommended, moves up (in its order), not recommended. Of an application that moves up its place is kept.
alter table projects.decision_row
    add column jury_place integer check (jury_place >= 1),
    add constraint decision_row_jury_place check (jury_place is null or not recommended);
