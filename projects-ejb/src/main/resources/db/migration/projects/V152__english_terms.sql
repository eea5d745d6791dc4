-- What a call asks, checks and expects, and what a project measures, in English too, for who reads the pages in English. Empty: the
-- German words stand for it. The German words count: what is frozen once it is used (used_terms_are_frozen) does not look at these.
alter table projects.call_terms_criterion
    add column title_english text not null default '' check (length(title_english) <= 200),
    add column help_english text not null default '' check (length(help_english) <= 1000);
alter table projects.call_terms_item
    add column text_english text not null default '' check (length(text_english) <= 500);
alter table projects.call_indicator
    add column title_english text not null default '' check (length(title_english) <= 200),
    add column unit_english text not null default '' check (length(unit_english) <= 40);
alter table projects.indicator
    add column title_english text not null default '' check (length(title_english) <= 200),
    add column unit_english text not null default '' check (length(unit_english) <= 40);
alter table projects.fact_sheet_indicator
    add column title_english text not null default '' check (length(title_english) <= 200),
    add column unit_english text not null default '' check (length(unit_english) <= 40);
