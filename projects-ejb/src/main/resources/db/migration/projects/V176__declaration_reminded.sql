-- A company of a tandem is reminded once that its de-minimis declaration is missing.
alter table projects.tandem_side add column reminded_at timestamptz;
