create table michisuji.schedule_baseline (
  id             bigint generated always as identity primary key,
  name           text not null check (length(name) between 1 and 80),
  note           text,
  planned_on     date not null,
  fixed_at       timestamptz not null,
  fixed_by       text not null,
  fixed_by_label text not null,
  unique (name)
);
comment on table michisuji.schedule_baseline is '基準計画。ある日の計画に名を付けて留めたもの。後の計画と比べるために、変えずに残す';
comment on column michisuji.schedule_baseline.planned_on is '計画を計算した日';
comment on column michisuji.schedule_baseline.fixed_by is '留めた人の符号';
comment on column michisuji.schedule_baseline.fixed_by_label is '留めた職と名札';

create table michisuji.schedule_baseline_step (
  baseline_id bigint not null references michisuji.schedule_baseline,
  step_key    text not null,
  subject     text not null,
  label       text not null,
  starts_on   date not null,
  ends_on     date not null,
  primary key (baseline_id, step_key)
);
comment on table michisuji.schedule_baseline_step is '基準計画の工程。計画の始まりの日と終わりの日';
