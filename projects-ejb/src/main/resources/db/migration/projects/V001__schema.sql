comment on schema projects is 'City projects and company cooperation';
