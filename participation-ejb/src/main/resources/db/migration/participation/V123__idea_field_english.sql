-- Own fields in English; empty: the German words stand for them. Of an option the English words follow its German ones, after a tab.
alter table participation.idea_field
    add column label_english text not null default ''
        constraint idea_field_label_english_length check (length(label_english) <= 200),
    add column hint_english text not null default ''
        constraint idea_field_hint_english_length check (length(hint_english) <= 500),
    drop constraint idea_field_options_length,
    add constraint idea_field_options_length check (length(options) <= 21000);
