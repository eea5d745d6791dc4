-- Title and intro of a format in English; empty: the German ones stand for them.
alter table participation.module
    add column title_english text not null default '' constraint module_title_english_length check (length(title_english) <= 200),
    add column intro_english text not null default '' constraint module_intro_english_length check (length(intro_english) <= 2000);
