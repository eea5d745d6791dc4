comment on schema participation is 'Consultations';
