create table michisuji.schedule_delay (
  id               bigint generated always as identity primary key,
  path             text not null,
  subject          text not null,
  item_id          bigint,
  href             text,
  label            text not null,
  open_days        integer not null check (open_days between 1 and 250),
  reason           text not null,
  decided_at       timestamptz not null,
  decided_by       text not null,
  decided_label    text not null,
  withdrawn_at     timestamptz,
  withdrawn_label  text,
  withdrawn_reason text,
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index schedule_delay_standing on michisuji.schedule_delay (path) where withdrawn_at is null;
comment on table michisuji.schedule_delay is '工程の遅れ。改革担当課長が確定した、見込みに足す開庁日。取り消しても行は残す';
comment on column michisuji.schedule_delay.path is '遅れる工程か筋の符号';
comment on column michisuji.schedule_delay.subject is '工程の主題の符号';
comment on column michisuji.schedule_delay.item_id is '主題の属する改革案件。見せてよいかを問うのに使う';
comment on column michisuji.schedule_delay.label is '確定したときの、遅れる工程の名';
comment on column michisuji.schedule_delay.open_days is '遅れ（開庁日）';
comment on column michisuji.schedule_delay.withdrawn_at is '取り消した日時。効いていれば空';
