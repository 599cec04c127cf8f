-- 案件の移す業務の移管時期等を、決裁で決めることを求めた一回ごとの控え。
create table michisuji.transfer_timing (
  id       bigint generated always as identity primary key,
  item_id  bigint not null references michisuji.reform_item,
  asked_at timestamptz not null,
  asked_by text not null
);
comment on table michisuji.transfer_timing is '移管時期等の決裁を求めた一回。決裁そのものは approval にあり、ここを origin_id で指す';
comment on column michisuji.transfer_timing.asked_by is '求めた人の職と名札。求めた時のもの';
create index transfer_timing_item on michisuji.transfer_timing (item_id);

create table michisuji.transfer_timing_duty (
  timing_id   bigint not null references michisuji.transfer_timing,
  ordinal     integer not null,
  duty_id     bigint not null references michisuji.duty,
  section     text not null,
  name        text not null,
  transfer_on date,
  primary key (timing_id, duty_id)
);
comment on table michisuji.transfer_timing_duty is '移管時期等の決裁を求めたときの、業務と移管日。後で業務や移管日が動いても、求めたときのまま残す';
comment on column michisuji.transfer_timing_duty.ordinal is '求めたときの並び';
comment on column michisuji.transfer_timing_duty.transfer_on is '求めたときの移管日。定めのない業務では空';
create index transfer_timing_duty_duty on michisuji.transfer_timing_duty (duty_id);
