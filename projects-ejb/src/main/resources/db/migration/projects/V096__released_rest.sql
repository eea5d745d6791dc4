-- What of a grant was given up after its proof of use was accepted, so that other commitments of the project are never taken for it.
alter table projects.proof add column released_cents bigint not null default 0;
alter table projects.proof add constraint proof_released check (
    released_cents = 0 or released_cents > 0 and state = 'ACCEPTED');
