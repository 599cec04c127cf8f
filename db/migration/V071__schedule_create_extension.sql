create table michisuji.deadline_extension (
  id                  bigint generated always as identity primary key,
  task_id             text not null,
  wanted_on           date not null,
  reason              text not null,
  requested_by        text not null,
  requested_label     text not null,
  requested_at        timestamptz not null,
  state               text not null check (state in ('REQUESTED', 'GRANTED', 'REFUSED', 'MOOT')),
  granted_on          date,
  decided_label       text,
  decided_at          timestamptz,
  decision_reason     text,
  process_instance_id text
);
comment on table michisuji.deadline_extension is '期限の延長の申し出と、その扱い';
comment on column michisuji.deadline_extension.state is 'REQUESTED 申し出た・GRANTED 認めた・REFUSED 認めなかった・MOOT 仕事が先に済んだ';
create index deadline_extension_by_task on michisuji.deadline_extension (task_id);
create unique index deadline_extension_waiting on michisuji.deadline_extension (task_id) where state = 'REQUESTED';
