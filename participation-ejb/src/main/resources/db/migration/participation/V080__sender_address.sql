-- What is kept with an address is found by it: for information and erasure (Art. 15, 17 DSGVO).
create index contribution_of_sender on participation.contribution (lower(sender_email)) where sender_email is not null;
