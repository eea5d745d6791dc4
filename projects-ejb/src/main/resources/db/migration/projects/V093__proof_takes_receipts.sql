-- The proof of use takes over the receipts of payment requests that were paid, so that nobody types one twice. Which were taken over is kept apart
-- from the proof's receipts: one that is taken away there does not come back.
create table projects.proof_taken (
    drawdown_receipt_id bigint primary key references projects.drawdown_receipt,
    proof_id bigint not null references projects.proof,
    constraint proof_taken_of unique (drawdown_receipt_id, proof_id)
);

alter table projects.proof_receipt add column taken_from bigint,
    add constraint proof_receipt_taken_once unique (taken_from),
    add constraint proof_receipt_taken foreign key (taken_from, proof_id) references projects.proof_taken (drawdown_receipt_id, proof_id);
