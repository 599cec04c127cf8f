create table michisuji.staffing_need (
  transfer_id bigint not null references michisuji.transfer,
  ordinal     int not null,
  section     text not null,
  people_now  numeric(7, 2) not null check (people_now >= 0),
  people_then numeric(7, 2) not null check (people_then >= 0),
  primary key (transfer_id, ordinal),
  unique (transfer_id, section)
);
comment on table michisuji.staffing_need is '必要人員。一つの業務の移管で、引継ぎ先ごとに今いる人員と移管後に要る人員';
comment on column michisuji.staffing_need.people_now is 'この業務に今充てている人員（人）';
comment on column michisuji.staffing_need.people_then is '移管後に要る人員（人）';
