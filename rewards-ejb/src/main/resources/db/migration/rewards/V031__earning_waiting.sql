-- Whoever waits for a budget is found again when there is one.
create index earning_by_carry on rewards.earning (carry_mg);
