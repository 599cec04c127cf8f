create table michisuji.body (
  code             text primary key,
  name             text not null,
  secretariat_post text not null,
  note             text,
  sort             int not null default 0
);
comment on table michisuji.body is '会議体';

create table michisuji.body_member (
  body_code text not null references michisuji.body,
  post_code text not null,
  primary key (body_code, post_code)
);
comment on table michisuji.body_member is '会議体の構成員（職）';

create table michisuji.sitting (
  id             bigint generated always as identity primary key,
  body_code      text not null references michisuji.body,
  name           text not null,
  number         text,
  date_from      date,
  date_to        date,
  precision      text not null,
  start_time     text,
  end_time       text,
  place          text,
  state          text not null check (state in ('PLANNED', 'HELD')),
  agenda_summary text,
  outcome        text,
  source         text,
  version        int not null default 0
);
comment on table michisuji.sitting is '会議の開催。日付の確からしさ（precision）を持つ';
create index sitting_by_body on michisuji.sitting (body_code, date_from);

create table michisuji.deliberation (
  id         bigint generated always as identity primary key,
  item_id    bigint not null,
  stage      text not null,
  body_code  text not null references michisuji.body,
  sitting_id bigint references michisuji.sitting,
  carried    int not null default 0,
  result     text,
  remand_to  text,
  reason     text,
  opened_on  date,
  closed_on  date,
  source     text
);
comment on table michisuji.deliberation is '一つの案件を一つの会議体で審議する一回り。result が空なら審議中';
comment on column michisuji.deliberation.carried is '継続審議の回数';
create index deliberation_by_item on michisuji.deliberation (item_id);
create index deliberation_by_sitting on michisuji.deliberation (sitting_id);
create index deliberation_waiting on michisuji.deliberation (body_code) where closed_on is null;

create table michisuji.verdict (
  id              bigint generated always as identity primary key,
  deliberation_id bigint not null references michisuji.deliberation,
  sitting_id      bigint references michisuji.sitting,
  result          text not null,
  reason          text,
  decided_on      date,
  recorded_at     timestamptz not null,
  recorded_by     text not null
);
comment on table michisuji.verdict is '審議結果。継続審議も一件ずつ残す';
create index verdict_by_deliberation on michisuji.verdict (deliberation_id);

create table michisuji.agenda_item (
  id              bigint generated always as identity primary key,
  sitting_id      bigint not null references michisuji.sitting,
  position        int not null,
  title           text not null,
  kind            text not null,
  deliberation_id bigint references michisuji.deliberation,
  unique (sitting_id, position)
);
comment on table michisuji.agenda_item is '次第の一件';
create unique index agenda_item_once on michisuji.agenda_item (sitting_id, deliberation_id) where deliberation_id is not null;

create table michisuji.paper (
  id              bigint generated always as identity primary key,
  sitting_id      bigint references michisuji.sitting,
  deliberation_id bigint references michisuji.deliberation,
  label           text,
  title           text not null,
  note            text,
  document_id     bigint,
  submitted_on    date,
  position        int not null default 0,
  check (sitting_id is not null or deliberation_id is not null)
);
comment on table michisuji.paper is '会議資料。本体は資料の部屋にあり、ここは何の会議の何の資料かを持つ';
create index paper_by_sitting on michisuji.paper (sitting_id);
create index paper_by_deliberation on michisuji.paper (deliberation_id);

create table michisuji.attendance (
  sitting_id bigint not null references michisuji.sitting,
  post_code  text not null,
  presence   text not null,
  position   int not null default 0,
  primary key (sitting_id, post_code)
);
comment on table michisuji.attendance is '出席（職）';

create table michisuji.minute (
  id         bigint generated always as identity primary key,
  sitting_id bigint not null references michisuji.sitting,
  kind       text not null check (kind in ('SUMMARY', 'EXCHANGE')),
  heading    text,
  body       text not null,
  position   int not null
);
comment on table michisuji.minute is '要旨（SUMMARY）と主なやりとり（EXCHANGE）';
create index minute_by_sitting on michisuji.minute (sitting_id);

create table michisuji.progress_entry (
  id         bigint generated always as identity primary key,
  area       text not null,
  side       text not null,
  sitting_id bigint references michisuji.sitting,
  decision   text,
  open_point text,
  direction  text,
  status     text,
  source     text,
  note       text,
  position   int not null default 0
);
comment on table michisuji.progress_entry is '取組の進捗状況表の一行（決定・確認事項、要検討事項、方向性）';
create index progress_entry_by_sitting on michisuji.progress_entry (sitting_id);

create table michisuji.opinion (
  id              bigint generated always as identity primary key,
  sitting_id      bigint references michisuji.sitting,
  deliberation_id bigint references michisuji.deliberation,
  number          int not null,
  body            text not null,
  speaker         text,
  answering_post  text,
  answer          text,
  answerer        text,
  answered_at     timestamptz,
  legible         text not null default 'yes',
  note            text,
  source          text
);
comment on table michisuji.opinion is '意見・指摘事項と回答・対応';
create index opinion_by_sitting on michisuji.opinion (sitting_id);
create index opinion_by_deliberation on michisuji.opinion (deliberation_id);

create table michisuji.agreement_condition (
  id              bigint generated always as identity primary key,
  deliberation_id bigint not null references michisuji.deliberation,
  body            text not null,
  owner_post      text not null,
  report          text,
  fulfilled_at    timestamptz
);
comment on table michisuji.agreement_condition is '条件付き了承の条件。満たされるまで次の段階へ進まない';
create index agreement_condition_by_deliberation on michisuji.agreement_condition (deliberation_id);
