-- What else stood beside an earlier wording, of those parts only that its sender changed with it. A value that is null: nothing stood there.
create table participation.earlier_part (
    wording_id bigint not null references participation.earlier_wording on delete cascade,
    kind text not null constraint earlier_part_kind check (kind in ('TOPIC', 'AREA', 'PLACE', 'POINT', 'ANSWER', 'FILES')),
    field_id bigint references participation.idea_field, -- the own field that was answered
    value text constraint earlier_part_value check (value <> ''),
    constraint earlier_part_of_field check ((kind = 'ANSWER') = (field_id is not null))
);
create unique index earlier_part_once on participation.earlier_part (wording_id, kind, coalesce(field_id, 0));
create index earlier_part_of_field on participation.earlier_part (field_id) where field_id is not null;
