create table michisuji.deadline_change (
  id           bigint generated always as identity primary key,
  kind         text not null,
  what         text not null,
  href         text,
  before       text,
  after        text,
  reason       text not null,
  actor_person text,
  actor_label  text not null,
  at           timestamptz not null
);
comment on table michisuji.deadline_change is '変更等調書。期限を動かした変更を一件ずつ残す';

create table michisuji.deadline_change_line (
  id         bigint generated always as identity primary key,
  change_id  bigint not null references michisuji.deadline_change,
  task_id    text not null,
  item_id    bigint,
  title      text not null,
  step       text not null,
  post_code  text not null,
  before     date,
  after      date,
  reason     text,
  impossible boolean not null
);
comment on table michisuji.deadline_change_line is '変更で期限の動いた仕事';
create index deadline_change_line_by_change on michisuji.deadline_change_line (change_id);
create index deadline_change_line_by_task on michisuji.deadline_change_line (task_id);
