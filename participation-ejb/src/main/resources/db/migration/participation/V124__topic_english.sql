-- What a topic is called in English; empty: the German name stands for it. Two of a consultation never read alike.
alter table participation.topic
    add column name_english text not null default ''
        constraint topic_name_english_length check (length(name_english) <= 120);
create unique index topic_name_english_unique on participation.topic (consultation_id, lower(name_english)) where name_english <> '';
