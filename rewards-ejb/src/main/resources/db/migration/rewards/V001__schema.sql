comment on schema rewards is 'Climate rewards';
