create table michisuji.digest_run (
  day         date primary key,
  composed_at timestamptz not null,
  people      int not null default 0,
  lines       int not null default 0
);
comment on table michisuji.digest_run is '毎日のまとめを作った日。一日に一度だけ作るための印';

create table michisuji.digest_line (
  id          bigint generated always as identity primary key,
  day         date not null,
  person_code text not null,
  section     text not null,
  task_id     text not null,
  receiver    text not null,
  tone        text,
  due_on      date,
  detail      text
);
comment on table michisuji.digest_line is '毎日のまとめに載せた一行。誰に、いつ、どの仕事を知らせたかの記録を兼ねる';
create index digest_line_by_person on michisuji.digest_line (person_code, day desc);
create index digest_line_by_task on michisuji.digest_line (task_id);

-- 前のまとめより後に届いた仕事（新着）を、届いた順の索引から読む
create index work_item_opened on michisuji.work_item (opened_at) where closed_at is null;
create index deadline_change_by_time on michisuji.deadline_change (at);
